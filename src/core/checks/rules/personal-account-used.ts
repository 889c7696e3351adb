/** A personal Microsoft account was used; the products need a work or school account. */
import {finding, primaryCode, type Rule} from '../rule';

export const personalAccountUsed: Rule<'personal-account-used'> = (evidence, expectation) => {
  if (evidence.kind === 'refusal') {
    const code = primaryCode(evidence);
    return codes.has(code) ? finding('personal-account-used', 'error', {code}, expectation) : undefined;
  }
  if (evidence.tenantId.toLowerCase() !== personalTenantId) return undefined;
  return finding('personal-account-used', 'error', {username: evidence.account.username}, expectation);
};

/** The tenant that all personal accounts share: https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference */
const personalTenantId = '9188040d-6c67-4c5b-b112-36a304b66dad';

const codes = new Set([
  'AADSTS500208',
  // "… is a personal Microsoft account …": https://github.com/Azure/azure-mcp/pull/105
  'AADSTS500200',
]);
