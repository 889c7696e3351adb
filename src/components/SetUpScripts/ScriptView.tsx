import type {ReactNode} from 'react';
import {setUpScripts as words} from '@scripts-words';
import {extensionOf, purposeOf, type ScriptKind} from '../../core/reader-scripts/kinds';
import {undoCommand} from '../../core/reader-scripts/undo';
import type {Written} from '../../core/reader-scripts/write-script';
import {CopyButton} from '../CopyText/CopyButton';
import {saveAsFile} from '../Inspection/save-as-file';
import {useSite} from '../site';
import inspection from '../Inspection/styles.module.css';
import styles from './styles.module.css';

type Props = {
  readonly kind: ScriptKind;
  readonly written: Written;
  /** What is wrong with the name of the registration. */
  readonly problem: string | undefined;
  readonly guide: string;
  /** The vendor proves itself by a certificate alone. */
  readonly isCertificate: boolean;
  readonly clientId: string | undefined;
};

/** What the script does, how it is run, the script itself, and how it is undone; or what it still lacks. */
export function ScriptView({kind, written, problem, guide, isCertificate, clientId}: Props): ReactNode {
  const {words: site} = useSite();
  const purpose = purposeOf[kind];
  if ('lacks' in written)
    return (
      <p className={styles['note']} data-testid="script-lacks">
        {words.lacks[written.lacks]}
      </p>
    );
  const undo = undoCommand(kind, clientId ?? `<${site.values.names.clientId}>`);
  return (
    <div aria-live="polite">
      <p>{purpose === 'access' && isCertificate ? words.accessOfCertificate.does : words.does[purpose]}</p>
      {'needs' in written ? (
        <p className={styles['note']} data-testid="script-needs">
          {words.needs(written.needs.map((id) => site.values.fields[id]).join(', '))}{' '}
          <a href="#your-values">{words.needsLink}</a>
        </p>
      ) : problem !== undefined ? (
        <p className={styles['note']}>{problem}</p>
      ) : (
        <>
          <p>{words.run[kind]}</p>
          <pre
            className={inspection['block']}
            tabIndex={0}
            aria-label={words.script}
            data-testid="script-text"
          >
            <code translate="no">{written.script}</code>
          </pre>
          <p className={inspection['buttons']}>
            <CopyButton text={written.script} label={words.thisScript} />
            <button
              type="button"
              data-testid="script-save"
              onClick={() =>
                saveAsFile(`${guide}-${purpose}.${extensionOf[kind]}`, `${written.script}\n`, 'text/plain')
              }
            >
              {words.save}
            </button>
          </p>
          <p data-testid="script-undo">
            {undo === undefined ? (
              words.undoNothing
            ) : (
              <>
                <strong>{words.undo}</strong> <code translate="no">{undo}</code> {words.undoHow}
              </>
            )}
          </p>
        </>
      )}
    </div>
  );
}
