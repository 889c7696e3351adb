import {portalLink, type PortalBlade} from '../../core/entra/portal-link';
import {useGuide} from '../page-state/use-guide';
import {useSite} from '../site';

type Props = {readonly blade: PortalBlade; readonly integration: string; readonly label: string};

/** Into the Entra admin center: straight to the reader's application once its client ID is known. */
export function PortalLink({blade, integration, label}: Props) {
  const {words} = useSite();
  const {state} = useGuide(integration);
  const {clientId} = state.values;
  const href = portalLink({blade, ...(clientId ? {appId: clientId} : {})});
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={clientId ? words.guide.linkForYourApp : undefined}
    >
      {label}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
