import type {ComponentType, ReactNode} from 'react';

/**
 * A link inside the site. The page hands in Docusaurus's own, which adds the base URL and lets the build find
 * broken ones.
 */
export type SiteLink = ComponentType<{
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}>;
