/** Edits written by hand for pages of their own, which no family of edits was made after. */
import type {PairFiles, Scenario, Side} from '../../model';
import {readPage} from '../../page';
import {backupVault} from './backup-vault';
import {brightdeskSso} from './brightdesk-sso';
import {cloudPrint} from './cloud-print';
import {connectedApp} from './connected-app';
import {costRole} from './cost-role';
import {courierReleases} from './courier-releases';
import {deskBookingFaq} from './desk-booking-faq';
import {doorTrouble} from './door-trouble';
import {edgeGateway} from './edge-gateway';
import {eventHooks} from './event-hooks';
import {expenseSync} from './expense-sync';
import {gatewayCluster} from './gateway-cluster';
import {invoiceApi} from './invoice-api';
import {keyRotation} from './key-rotation';
import {ledgerApi} from './ledger-api';
import {mailRelay} from './mail-relay';
import {mailboxImport} from './mailbox-import';
import {meetingNotes} from './meeting-notes';
import type {HandEdit, HandEdits} from './model';
import {onpremConnector} from './onprem-connector';
import {partnerAccess} from './partner-access';
import {payablesLink} from './payables-link';
import {payslipImport} from './payslip-import';
import {phoneLine} from './phone-line';
import {provisioning} from './provisioning';
import {queueIncident} from './queue-incident';
import {reportGateway} from './report-gateway';
import {reviewPreviews} from './review-previews';
import {seatBilling} from './seat-billing';
import {shelfLabels} from './shelf-labels';
import {snapshotController} from './snapshot-controller';
import {tabletFleet} from './tablet-fleet';
import {ticketBridge} from './ticket-bridge';
import {vaultRetention} from './vault-retention';
import {visitorKiosk} from './visitor-kiosk';
import {warehouseKeys} from './warehouse-keys';
import {workspaceDelegation} from './workspace-delegation';

const byPair: Readonly<Record<string, HandEdits>> = {
  'backup-vault': backupVault,
  'brightdesk-sso': brightdeskSso,
  'cloud-print': cloudPrint,
  'connected-app': connectedApp,
  'cost-role': costRole,
  'courier-releases': courierReleases,
  'desk-booking-faq': deskBookingFaq,
  'door-trouble': doorTrouble,
  'edge-gateway': edgeGateway,
  'event-hooks': eventHooks,
  'expense-sync': expenseSync,
  'gateway-cluster': gatewayCluster,
  'invoice-api': invoiceApi,
  'key-rotation': keyRotation,
  'ledger-api': ledgerApi,
  'mail-relay': mailRelay,
  'mailbox-import': mailboxImport,
  'meeting-notes': meetingNotes,
  'onprem-connector': onpremConnector,
  'partner-access': partnerAccess,
  'payables-link': payablesLink,
  'payslip-import': payslipImport,
  'phone-line': phoneLine,
  provisioning,
  'queue-incident': queueIncident,
  'report-gateway': reportGateway,
  'review-previews': reviewPreviews,
  'seat-billing': seatBilling,
  'shelf-labels': shelfLabels,
  'snapshot-controller': snapshotController,
  'tablet-fleet': tabletFleet,
  'ticket-bridge': ticketBridge,
  'vault-retention': vaultRetention,
  'visitor-kiosk': visitorKiosk,
  'warehouse-keys': warehouseKeys,
  'workspace-delegation': workspaceDelegation,
};

/** @throws Error for an edit of what does not stand on its page */
export function handScenarios(pairs: readonly PairFiles[]): Scenario[] {
  return pairs.flatMap((pair) => {
    const {harmful = [], words = [], harmless = []} = byPair[pair.name] ?? {};
    return [
      ...harmful.map((edit) => scenario(pair, edit, false)),
      ...words.map(([side, family, ...edit]) => scenario(pair, [side, `words: ${family}`, ...edit], false)),
      ...harmless.map((edit) => scenario(pair, edit, true)),
    ];
  });
}

function scenario(pair: PairFiles, [side, family, from, to]: HandEdit, isHarmless: boolean): Scenario {
  const before = pair.text[side];
  const at = before.indexOf(from);
  if (at < 0) throw new Error(`${pair.name} ${side}: “${from}” is not there`);
  const text = {...pair.text, [side]: before.slice(0, at) + to + before.slice(at + from.length)};
  const nth = readPage(pair, side).sections.findLastIndex(({start}) => start <= at);
  const keys = (files: PairFiles, of: Side = 'en') => readPage(files, of).sections[nth]?.key ?? '';
  return {
    pair: pair.name,
    family,
    isHarmless,
    side,
    // A heading without a written id is edited along with its key; a section that English lost has its French one.
    sections: isHarmless ? [] : [...new Set([keys(pair), keys({...pair, text}), keys(pair, 'fr')])],
    codes: [],
    fact: `${from} → ${to}`,
    file: pair.file,
    text,
  };
}
