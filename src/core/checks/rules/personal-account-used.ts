/** A personal Microsoft account was used; the products need a work or school account. */
import {personalAccountsTenantId} from '../../entra/tenant';
import {finding, primaryCode, type Rule} from '../rule';

export const personalAccountUsed: Rule<'personal-account-used'> = (evidence, expectation) => {
  if (evidence.kind === 'refusal') {
    const code = primaryCode(evidence);
    return codes.has(code) ? finding('personal-account-used', 'error', {code}, expectation) : undefined;
  }
  if (evidence.tenantId.toLowerCase() !== personalAccountsTenantId) return undefined;
  return finding('personal-account-used', 'error', {username: evidence.account.username}, expectation);
};

const codes = new Set([
  'AADSTS500208',
  // "… is a personal Microsoft account …": https://github.com/Azure/azure-mcp/pull/105
  'AADSTS500200',
]);
