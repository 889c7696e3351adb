import {useEffect, useId, useState, type ReactNode} from 'react';
import data from '@passport-data';
import {passport as words} from '@passport-words';
import {sentences} from '@sentences';
import {makePassport} from '../../core/passport/make-passport';
import {nobody, type IdentifierStyle} from '../../core/passport/passport';
import {CopyButton} from '../CopyText/CopyButton';
import {boxOf} from '../page-state/box-of';
import {useGuide} from '../page-state/use-guide';
import {readRecord} from '../SignInCheck/kept-record';
import {useSite} from '../site';
import {inMarkdown} from './in-markdown';
import {PassportView} from './PassportView';
import {printAlone} from './print-alone';
import {saveAsFile} from './save-as-file';
import styles from './styles.module.css';

type Props = {readonly integration: string};

const styleOrder: readonly IdentifierStyle[] = ['shown', 'shortened'];

/** `<Passport/>`: what the checks of this guide found, to save, copy or print. Nothing is sent from here. */
export function Passport({integration}: Props): ReactNode {
  const {locale, baseUrl} = useSite();
  const {state} = useGuide(integration);
  const [identifiers, setIdentifiers] = useState<IdentifierStyle>('shown');
  const [madeAt, setMadeAt] = useState(Date.now);
  const name = useId();
  useEffect(() => {
    setMadeAt(Date.now());
  }, [state]);
  const guide = data.guides.find(({contract}) => contract.integration === integration);
  if (!guide) return null;
  const {make} = words;
  const kept = readRecord(boxOf('sessionStorage'), integration, nobody);
  const {tenantId, clientId, environmentUrl} = state.values;
  const passport = makePassport(
    {
      records: kept ? [kept] : [],
      done: state.done,
      values: {
        ...(tenantId !== undefined && {tenantId}),
        ...(clientId !== undefined && {clientId}),
        ...(environmentUrl !== undefined && {environmentUrl}),
      },
    },
    guide.contract,
    {identifiers, madeAt},
  );
  const json = `${JSON.stringify(passport, undefined, 2)}\n`;
  return (
    <div className={styles['panel']} data-testid="make-passport">
      <p>{make.intro}</p>
      {!kept && <p className={styles['note']}>{make.nothing}</p>}
      <fieldset className={styles['choice']}>
        <legend>{make.identifiers}</legend>
        {styleOrder.map((style) => (
          <label key={style}>
            <input
              type="radio"
              name={name}
              value={style}
              checked={identifiers === style}
              onChange={() => setIdentifiers(style)}
            />
            {make[style]}
          </label>
        ))}
      </fieldset>
      <p className={styles['buttons']}>
        <button
          type="button"
          data-testid="passport-save"
          onClick={() => saveAsFile(`passport-${integration}-${passport.madeAt.slice(0, 10)}.json`, json)}
        >
          {make.download}
        </button>
        <CopyButton text={inMarkdown(passport, guide, sentences.findings, locale)} label={make.markdown} />
        <button type="button" data-testid="passport-print" onClick={printAlone}>
          {make.print}
        </button>
      </p>
      <p>
        {make.opener}
        {words.view.colon}
        <a href={`${baseUrl}passport`}>{words.page.title}</a>
      </p>
      <details data-testid="passport-preview">
        <summary>{make.preview}</summary>
        <PassportView passport={passport} guide={guide} sentences={sentences.findings} guideUrl="" />
      </details>
    </div>
  );
}
