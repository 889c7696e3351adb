import {useEffect, useRef, type ReactNode} from 'react';
import data from '@inspection-data';
import {tokenInspector} from '@token-words';
import {maskText} from '../../core/diagnosis/masking/mask';
import {idsOfToken} from '../../core/checks/object-ids';
import {claimsOf} from '../../core/entra/token-claims';
import {tokenKind} from '../../core/entra/token-kind';
import {readPastedToken, type PastedTokenProblem, type PastedTokens} from '../../core/entra/pasted-token';
import {PasteField} from '../Inspection/PasteField';
import {useWipedState} from '../Inspection/use-wiped-state';
import {useGuide} from '../page-state/use-guide';
import {useLearnt} from '../page-state/use-learnt';
import {useSite} from '../site';
import {TokenView} from './TokenView';
import {tellProblem} from './tell';
import styles from '../Inspection/styles.module.css';

type Props = {
  /** Empty: none was chosen. */
  readonly integration: string;
  readonly isOnPage: boolean;
};

type State = {
  readonly text: string;
  readonly found?: PastedTokens;
  /** When it was read, in milliseconds since 1970. */
  readonly at: number;
  readonly problem?: PastedTokenProblem | {readonly code: 'not-text' | 'too-large' | 'cleared'};
};

const empty: State = {text: '', at: 0};

/**
 * Decodes what is pasted, and forgets the text at once: what is kept in memory has no signature, so that it opens
 * nothing; and it goes with the page.
 */
export function TokenInspector({integration, isOnPage}: Props): ReactNode {
  const {locale} = useSite();
  // What was filled in on the guide's page, in this tab; the empty name is nobody's.
  const {state: guideState, store} = useGuide(integration);
  const [{text, found, at, problem}, setState] = useWipedState(empty);
  const heading = useRef<HTMLHeadingElement>(null);
  const guide = data.guides.find(({id}) => id === integration);
  useEffect(() => {
    if (found) heading.current?.focus();
  }, [found]);
  useLearnt(store, 'token', found ? idsIn(found) : []);
  const read = (pasted: string) => {
    const result = readPastedToken(pasted);
    const now = Date.now();
    if (result.ok) setState({text: '', found: result.value, at: now});
    else if (result.problem.code === 'empty') setState(empty);
    else setState({text: maskText(pasted).text, at: now, problem: result.problem});
  };
  const {form} = tokenInspector;
  return (
    <div className={styles['panel']} data-testid="token-inspector">
      <PasteField
        {...form}
        text={text}
        say={found ? form.read : tellProblem(problem, locale)}
        isWrong={problem !== undefined && problem.code !== 'cleared'}
        canClear={text !== '' || found !== undefined}
        testId="token-text"
        onText={read}
        onRefused={(code) => setState({...empty, problem: {code}})}
        onClear={() => setState({...empty, problem: {code: 'cleared'}})}
      />
      {found && (
        <TokenView
          pasted={found}
          at={at}
          guide={guide}
          reader={guideState}
          isOnPage={isOnPage}
          headingRef={heading}
        />
      )}
    </div>
  );
}

function idsIn({tokens}: PastedTokens) {
  return tokens.flatMap((token) =>
    token.kind === 'unreadable' ? [] : idsOfToken(claimsOf(token.decoded.claims), tokenKind(token.decoded)),
  );
}
