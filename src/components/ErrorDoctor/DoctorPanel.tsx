import type {ReactNode} from 'react';
import {useGuide} from '../page-state/use-guide';
import {Doctor} from './Doctor';

type Props = {
  readonly integration: string;
  readonly isPractice: boolean;
  readonly onCodes?: (codes: readonly string[]) => void;
};

const none = {};

/** Inside a guide: the integration is known, and the values that the reader typed. */
export function DoctorPanel({integration, isPractice, onCodes}: Props): ReactNode {
  const {state} = useGuide(integration);
  return (
    <Doctor
      integration={integration}
      reader={isPractice ? none : state.values}
      learnt={state.learnt}
      isOnPage
      {...(onCodes && {onCodes})}
    />
  );
}
