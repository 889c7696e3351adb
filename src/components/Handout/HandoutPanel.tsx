import {useId, type ReactNode} from 'react';
import {CopyButton} from '../CopyText/CopyButton';
import {printAlone} from '../Inspection/print-alone';
import {saveAsFile} from '../Inspection/save-as-file';
import type {Locale} from '../site';
import {asText} from './as-text';
import type {HandoutContent} from './content';
import type {Handout} from './handout';
import {HandoutView} from './HandoutView';
import {mailLink} from './mail-link';
import inspection from '../Inspection/styles.module.css';
import styles from './styles.module.css';

type Props = {
  readonly intro: string;
  /** In the language of the page, and in that of the text. */
  readonly own: HandoutContent;
  readonly content: HandoutContent;
  readonly handout: Handout;
  readonly language: Locale;
  readonly onLanguage: (language: Locale) => void;
  /** Names of the values that the text still lacks. */
  readonly missing: readonly string[];
  /** Of the file, without its ending; and of what is printed. */
  readonly name: string;
  /** Further choices. */
  readonly children?: ReactNode;
};

const languages: readonly Locale[] = ['en', 'fr'];

/** A text for somebody else: its language, and the ways to take it along. Nothing is sent from here. */
export function HandoutPanel(props: Props): ReactNode {
  const {intro, own, content, handout, language, onLanguage, missing, name, children} = props;
  const {box} = own.words;
  const {colon} = content.words.page;
  const id = useId();
  const text = `${handout.subject}\n\n${asText(handout.parts, colon)}`;
  const mail = mailLink(handout.subject, asText(handout.parts, colon), asText(handout.brief, colon));
  return (
    <div className={styles['panel']}>
      <p>{intro}</p>
      <fieldset className={styles['choice']}>
        <legend>{box.language}</legend>
        {languages.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              value={each}
              checked={each === language}
              onChange={() => onLanguage(each)}
            />
            {box.languages[each]}
          </label>
        ))}
      </fieldset>
      {children}
      <p role="status" className={styles['missing']} data-testid="handout-missing">
        {missing.length > 0 && (
          <>
            {box.missing(missing.join(', '))} <a href="#your-values">{box.fillIn}</a>
          </>
        )}
      </p>
      <div className={inspection['buttons']}>
        <CopyButton text={text} label={box.copy} />
        {mail.says !== 'nothing' && (
          <a href={mail.url} data-testid="handout-mail">
            {box.mail[mail.says]}
          </a>
        )}
        <button
          type="button"
          data-testid="handout-save"
          onClick={() => saveAsFile(`${name}-${language}.txt`, text, 'text/plain')}
        >
          {box.save}
        </button>
        <button type="button" data-testid="handout-print" onClick={() => printAlone(name)}>
          {box.print}
        </button>
      </div>
      <p className={styles['aside']} data-testid="handout-mail-says">
        {{all: box.mail.sayAll, brief: box.mail.sayBrief, nothing: box.mail.sayNothing}[mail.says]}
      </p>
      <HandoutView handout={handout} language={language} colon={colon} name={name} />
    </div>
  );
}
