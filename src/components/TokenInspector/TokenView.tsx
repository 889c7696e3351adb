import type {ReactNode, RefObject} from 'react';
import {tokenInspector} from '@token-words';
import type {PastedTokens} from '../../core/entra/pasted-token';
import {tokenKind} from '../../core/entra/token-kind';
import {claimsOf} from '../../core/entra/token-claims';
import type {InspectedGuide} from '../Inspection/data';
import type {GuideState} from '../page-state/store';
import {ClaimTable} from './ClaimTable';
import {HintList} from './HintList';
import styles from '../Inspection/styles.module.css';

type Props = {
  readonly pasted: PastedTokens;
  readonly at: number;
  readonly guide: InspectedGuide | undefined;
  readonly reader: Pick<GuideState, 'values' | 'learnt'>;
  readonly isOnPage: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
};

/** What was found, token by token, under the reminder that none of it is proved. */
export function TokenView({pasted, at, guide, reader, isOnPage, headingRef}: Props): ReactNode {
  const {notProof, beside, kinds, unreadable, version} = tokenInspector;
  const Title = isOnPage ? 'h3' : 'h2';
  return (
    <div className={styles['result']} data-testid="token-result">
      <div className={styles['reminder']}>
        <p>
          <strong>{notProof.title}</strong> {notProof.text}
        </p>
      </div>
      {pasted.scope !== undefined && <p>{beside(pasted.scope)}</p>}
      {pasted.tokens.map((token, index) => {
        const key = `${token.name ?? ''}${index}`;
        const ref = index === 0 ? {ref: headingRef, tabIndex: -1} : {};
        const name = token.name === undefined ? undefined : <code translate="no">{token.name}</code>;
        if (token.kind === 'unreadable') {
          return (
            <section key={key} data-token={token.because}>
              <Title {...ref}>{name ?? tokenInspector.form.label}</Title>
              <p>{unreadable[token.because]}</p>
            </section>
          );
        }
        const kind = tokenKind(token.decoded);
        const format = claimsOf(token.decoded.claims).version;
        return (
          <section key={key} data-token={kind}>
            <Title {...ref}>
              {kinds[kind]}{' '}
              {format !== undefined && <span className={styles['aside']}>{version(format)}</span>} {name}
            </Title>
            <HintList token={token.decoded} at={at} guide={guide} reader={reader} isOnPage={isOnPage} />
            <ClaimTable claims={token.decoded.claims} />
          </section>
        );
      })}
    </div>
  );
}
