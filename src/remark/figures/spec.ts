import type {SequenceProps} from '../../components/SequenceDiagram';
import type {FigureRow} from '../../components/PortalFigure';
import type {Localized} from '../../core/contracts/schema';

/** A row of a figure, by keys: `label` in the label catalogue, `fact` in the guide's contract. */
export type RowSpec = Omit<FigureRow, 'label' | 'text'> & {
  readonly label?: string;
  readonly fact?: string;
  /** Words that neither a label nor a fact owns, such as an invented name. */
  readonly words?: Localized;
};

export type FigureSpec = {
  readonly alternative: Localized;
  readonly caption: Localized;
  /** Label keys, as in the catalogue. A product that has no label is named by a fact of the contract. */
  readonly product: string | {readonly fact: string};
  readonly path: readonly string[];
  readonly menu: readonly string[];
  readonly current?: string;
  readonly rows: readonly RowSpec[];
};

export type SequenceSpec = {
  readonly title: Localized;
  readonly parties: readonly Localized[];
  readonly messages: readonly (Omit<SequenceProps['messages'][number], 'text'> & {
    readonly text: Localized;
  })[];
};
