import type {ReactNode} from 'react';
import type {InspectedGuide} from './data';
import {useSite} from '../site';

type Props = {
  readonly guide: InspectedGuide;
  readonly step: string;
  /** True on that guide's own page: the step is a place of the page. */
  readonly isOnPage: boolean;
};

/** The step of the guide that sets something right; nothing where the guide has none of that id. */
export function StepLink({guide, step, isOnPage}: Props): ReactNode {
  const {baseUrl} = useSite();
  const title = guide.steps.find(({id}) => id === step)?.title;
  if (title === undefined) return null;
  return <a href={isOnPage ? `#${step}` : `${baseUrl}guides/${guide.id}#${step}`}>{title}</a>;
}
