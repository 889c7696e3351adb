import {useEffect, useRef} from 'react';
import type {Sentences} from '../../core/messages/sentences';
import {CodeExplanations} from '../CodeExplanations';
import {useSite} from '../site';
import {AccountLine} from './AccountLine';
import type {SignInBrief} from './brief';
import type {Check, CheckView} from './check';
import {isPasted} from '../../core/checks/check-record';
import {FindingCard} from './FindingCard';
import type {Outcome} from './outcome';
import {ResultTable} from './ResultTable';
import styles from './styles.module.css';

type Props = {
  readonly brief: SignInBrief;
  readonly outcome: Outcome;
  readonly sentences: Sentences;
  readonly view: CheckView;
  readonly check: Check;
  /** False for a result that was kept from before: it must not take the focus. */
  readonly isNew: boolean;
};

/** What came out: in a sentence, finding by finding, permission by permission. */
export function OutcomePanel({brief, outcome, sentences, view, check, isNew}: Props) {
  const {words} = useSite();
  const {result, showConsent, showConsentNote} = words.signInCheck;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew, outcome]);
  const {evidence, findings, at} = outcome;
  return (
    <div className={styles['outcome']} data-testid="sign-in-result" data-verdict={verdictOf(outcome)}>
      <h4 ref={heading} tabIndex={-1}>
        <span aria-hidden="true">{signs[verdictOf(outcome)]} </span>
        {result.title} <Summary brief={brief} outcome={outcome} />
      </h4>
      <MadeLine at={at} outcome={outcome} account={view.account} />
      <AccountLine account={view.account} who={view.who} onSignOut={check.signOut} />
      {findings.map((finding) => (
        <FindingCard key={finding.code} finding={finding} sentences={sentences} brief={brief} />
      ))}
      {/* A pasted text is explained where it was pasted. */}
      {evidence.kind === 'refusal' && !isPasted(evidence) && (
        <CodeExplanations codes={evidence.codes} steps={brief.steps} />
      )}
      {findings.some(({code}) => helpedByConsent.has(code)) && !isPasted(evidence) && (
        <p>
          <button
            type="button"
            className={styles['secondary']}
            data-testid="sign-in-consent"
            onClick={() => {
              check.start('consent');
            }}
          >
            {showConsent}
          </button>{' '}
          <span className={styles['small']}>{showConsentNote}</span>
        </p>
      )}
      {!isPasted(evidence) && <ResultTable brief={brief} outcome={outcome} sentences={sentences} />}
    </div>
  );
}

function Summary({brief, outcome}: Pick<Props, 'brief' | 'outcome'>) {
  const {words} = useSite();
  const {result} = words.signInCheck;
  const errors = outcome.findings.filter(({severity}) => severity === 'error').length;
  if (errors > 0) return result.toPutRight(errors);
  return outcome.findings.length > 0 ? result.onlyWarnings(brief.vendor) : result.allGranted(brief.vendor);
}

function MadeLine({
  at,
  outcome,
  account,
}: Pick<Props, 'outcome'> & {readonly at: number; readonly account: CheckView['account']}) {
  const {words, locale} = useSite();
  const {result} = words.signInCheck;
  const time = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle: 'short'}).format(at);
  const {evidence, mode} = outcome;
  return (
    <p className={styles['small']}>
      {result.made(time)} {mode === 'practice' && `${result.inPractice} `}
      {isPasted(evidence) && result.fromPaste}
      {evidence.kind === 'sign-in' && account === 'none' && result.restored}
    </p>
  );
}

function verdictOf({findings}: Outcome): 'passed' | 'remark' | 'failed' {
  if (findings.some(({severity}) => severity === 'error')) return 'failed';
  return findings.length > 0 ? 'remark' : 'passed';
}

const signs = {passed: '✓', remark: '!', failed: '✕'} as const;

/** Where Microsoft's consent page would show what is still to be accepted. */
const helpedByConsent: ReadonlySet<string> = new Set(['consent-not-granted', 'consent-declined']);
