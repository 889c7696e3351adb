import {firstCallsOf, type FirstCall} from '../../core/contracts/first-calls';
import {resources} from '../../core/contracts/resources';
import type {Integration} from '../../core/contracts/schema';
import {clouds} from '../../core/entra/cloud';
import {flowElement} from '../nodes';
import {attribute, contractOf, fail, requiredAttribute, type Locale} from '../page';
import type {Tag} from '.';

/** The first call that proves access: an address below the environment, and the columns worth reading. */
type Shown = {
  readonly url: string;
  readonly columns: string;
  /** What only the reader knows: asked for, and put in the place of `{asked}`. */
  readonly ask?: Readonly<Record<Locale, string>>;
};

/** @returns undefined for a call that these few lines cannot make: they know no mailbox */
function shown({id, base, path}: FirstCall): Shown | undefined {
  const url = base + path;
  switch (id) {
    case 'companies':
      return {url, columns: 'name, displayName'};
    case 'legal-entities':
      return {url, columns: 'LegalEntityId, Name'};
    case 'table':
      // One row, and of contacts no more than their ID and the asked column: contacts are people.
      return path.includes(contactId)
        ? {
            url: url.replace(contactId, `${contactId},{asked}`),
            columns: `${contactId}, {asked}`,
            ask: {en: 'Logical name of the status column', fr: 'Nom logique de la colonne de statut'},
          }
        : {url, columns: 'createdon'};
    default:
      return undefined;
  }
}

const contactId = 'contactid';

const words = {
  en: {prompt: 'Value of the client secret', roles: 'Roles in the token', colon: ': '},
  // No typographic apostrophe here: PowerShell takes it for the end of a string.
  fr: {prompt: 'Valeur du secret client', roles: 'Rôles dans le jeton', colon: ' : '},
} as const satisfies Record<Locale, unknown>;

/**
 * `<TerminalCheck shell="powershell"/>` or `shell="bash"`: commands that get a token with the secret alone and make
 * one call that only reads. The secret is asked for unseen; it stands neither in the history nor in the process list.
 * Each script is one block, so that pasting it does not answer its own question. bash and zsh read the same one;
 * Windows PowerShell 5.1 and PowerShell 7 read the other.
 */
export const terminalCheck: Tag = (node, page) => {
  const contract = contractOf(page, node, attribute(page, node, 'integration'));
  const shell = requiredAttribute(page, node, 'shell');
  const write = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
  if (!write) return fail(page, node, `no shell "${shell}"; known: ${Object.keys(shells).join(', ')}`);
  const script = scriptOf(contract);
  if (!script) {
    return fail(page, node, `no first call is known for the product of contract "${contract.id}"`);
  }
  const {ask} = script;
  const question = ask ? {question: ask[page.locale]} : {};
  const code = write({...script, ...words[page.locale], ...question});
  return [flowElement('Snippet', {code, language: shell, integration: contract.id})];
};

type Script = Shown & {
  readonly token: string;
  readonly scope: string;
  /** Whether the token carries application permissions worth showing. */
  readonly showRoles: boolean;
};
type Spoken = Script & (typeof words)[Locale] & {readonly question?: string};

function scriptOf(contract: Integration): Script | undefined {
  const {product, registration} = contract;
  const call = firstCallsOf(contract).map(shown).at(-1);
  return (
    call && {
      ...call,
      token: `https://${clouds.public.loginHost}/{{tenantId}}/oauth2/v2.0/token`,
      scope: `${resources[product.id].identifierUri ?? '{{environmentUrl}}'}/.default`,
      showRoles: registration.permissions.some(({kind}) => kind === 'application'),
    }
  );
}

const shells: Readonly<Record<string, (script: Spoken) => string>> = {powershell, bash};

function powershell({token, scope, url, columns, showRoles, prompt, roles, colon, question}: Spoken): string {
  return lines(
    '& {',
    "  $ErrorActionPreference = 'Stop'",
    ...(question ? [`  $asked = Read-Host '${question}'`] : []),
    `  $secret = Read-Host '${prompt}' -AsSecureString`,
    '  $body = @{',
    "    grant_type    = 'client_credentials'",
    "    client_id     = '{{clientId}}'",
    "    client_secret = [System.Net.NetworkCredential]::new('', $secret).Password",
    `    scope         = '${scope}'`,
    '  }',
    `  $token = (Invoke-RestMethod -Method Post -Body $body -Uri '${token}').access_token`,
    ...(showRoles
      ? [
          "  $payload = $token.Split('.')[1].Replace('-', '+').Replace('_', '/')",
          "  $payload += '=' * ((4 - $payload.Length % 4) % 4)",
          '  $json = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($payload))',
          `  "${roles}${colon}$(($json | ConvertFrom-Json).roles -join ', ')"`,
        ]
      : []),
    '  $headers = @{ Authorization = "Bearer $token" }',
    `  $url = '${url.replace('{asked}', "' + $asked + '")}'`,
    // Not Invoke-RestMethod: Windows PowerShell would take the answer for Latin 1, and garble the accents in a name.
    '  $answer = Invoke-WebRequest -UseBasicParsing -Headers $headers -Uri $url',
    '  $json = [Text.Encoding]::UTF8.GetString($answer.RawContentStream.ToArray())',
    `  ($json | ConvertFrom-Json).value | Select-Object ${columns.replace('{asked}', '$asked')}`,
    '}',
  );
}

function bash({token, scope, url, showRoles, prompt, roles, colon, question}: Spoken): string {
  return lines(
    '(',
    // +x: a shell that traces its commands would print the secret.
    '  set -eu +x',
    ...(question ? [`  printf '${question}${colon}'`, '  IFS= read -r asked'] : []),
    `  printf '${prompt}${colon}'`,
    '  IFS= read -rs secret; echo',
    '  answer=$(printf %s "$secret" | curl -sS --data-urlencode client_secret@- \\',
    "    -d grant_type=client_credentials -d 'client_id={{clientId}}' \\",
    `    --data-urlencode 'scope=${scope}' \\`,
    `    '${token}')`,
    '  token=$(printf %s "$answer" | sed -n \'s/.*"access_token":"\\([^"]*\\)".*/\\1/p\')',
    '  [ -n "$token" ] || { printf \'%s\\n\' "$answer"; exit 1; }',
    ...(showRoles
      ? [
          "  payload=$(printf %s \"$token\" | cut -d. -f2 | tr '_-' '/+')",
          '  while [ $(( ${#payload} % 4 )) -ne 0 ]; do payload="$payload="; done',
          `  printf '${roles}${colon}%s\\n' "$(printf %s "$payload" | base64 --decode | sed -n 's/.*"roles":\\[\\([^]]*\\)\\].*/\\1/p')"`,
        ]
      : []),
    `  printf 'Authorization: Bearer %s' "$token" | curl -sS -H @- \\`,
    // One record a line: what the reader compares is a name in it.
    `    '${url.replace('{asked}', `'"$asked"'`)}' | tr '{' '\\n'; echo`,
    ')',
  );
}

const lines = (...all: readonly string[]) => all.join('\n');
