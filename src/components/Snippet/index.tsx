import {Fragment} from 'react';
import {CopyButton} from '../CopyText/CopyButton';
import {isInputId} from '../page-state/input-ids';
import {useGuide} from '../page-state/use-guide';
import {useSite} from '../site';
import styles from './styles.module.css';

type Props = {readonly code: string; readonly language: string; readonly integration: string};

/** A command or a message is one text, to be read whole; a script keeps its lines. */
const readsWhole = (language: string, text: string) => language === 'text' || !text.includes('\n');

/** A block of code whose `{{clientId}}` and kin are the reader's own values. */
export function Snippet({code, language, integration}: Props) {
  const {words} = useSite();
  const {state} = useGuide(integration);
  const parts = code.split(/\{\{(\w+)\}\}/).map((part, index) => {
    if (index % 2 === 0 || !isInputId(part)) return {text: part, value: false};
    return {text: state.values[part] ?? `<${words.values.names[part]}>`, value: true};
  });
  const whole = parts.map(({text}) => text).join('');
  const wraps = readsWhole(language, whole);
  return (
    <figure className={styles['snippet']}>
      <pre tabIndex={0} data-language={language} data-wraps={wraps}>
        <code translate="no">
          {parts.map(({text, value}, index) =>
            value ? (
              <mark key={index}>{text}</mark>
            ) : (
              <Fragment key={index}>{wraps ? unbroken(text) : text}</Fragment>
            ),
          )}
        </code>
      </pre>
      <div className={styles['bar']}>
        <CopyButton text={whole} label={words.guide.thisSnippet} />
      </div>
    </figure>
  );
}

/** Lines may end between words, not after the hyphen of a parameter. */
function unbroken(text: string) {
  return text.split(/(\s+)/).map((word, index) =>
    /\S-|-\S/.test(word) ? (
      <span key={index} className={styles['word']}>
        {word}
      </span>
    ) : (
      word
    ),
  );
}
