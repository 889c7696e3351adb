import Link from '@docusaurus/Link';
import report from '@health';
import {health} from '@health-words';
import {DocsHealth as Health, type DocsHealthProps} from '@site/src/components/DocsHealth';

/** A module of its own, with the reports that the build gathered: only the docs health page imports it. */
export function DocsHealth(props: Pick<DocsHealthProps, 'part' | 'guide'>) {
  return <Health {...props} report={report} words={health} Link={Link} />;
}
