/** Slips of a writer, made on what a page tells: each has to lead somewhere wrong. */
import {findLabel} from '../../../src/core/contracts/labels';
import {captionOf} from './captions';
import type {ToldBlock, ToldGuide, ToldStep} from './step';

type Language = ToldGuide['language'];
type Change = (step: ToldStep, language: Language) => ToldStep;

export type Slip = {
  readonly name: string;
  /** @returns undefined where the guide has nothing of the kind */
  readonly make: (guide: ToldGuide) => ToldGuide | undefined;
};

/** @param id of the step; undefined: every step */
function slip(name: string, id: string | undefined, change: Change): Slip {
  return {
    name,
    make(guide) {
      const steps = guide.steps.map((step) =>
        id === undefined || step.id === id ? change(step, guide.language) : step,
      );
      return JSON.stringify(steps) === JSON.stringify(guide.steps) ? undefined : {...guide, steps};
    },
  };
}

const inBlocks =
  (change: (block: ToldBlock) => ToldBlock): Change =>
  (step) => ({...step, blocks: step.blocks.map(change)});

const inCommands =
  (change: (text: string) => string): Change =>
  (step) => ({...step, commands: step.commands.map((command) => ({...command, text: change(command.text)}))});

/** Captions in the place of others. */
const captions =
  (instead: Readonly<Record<string, string>>): Change =>
  (step, language) => {
    const texts = new Map(
      Object.entries(instead).map(([right, wrong]) => [caption(right, language), caption(wrong, language)]),
    );
    return inBlocks((block) =>
      block.isAction ? {...block, labels: block.labels.map((text) => texts.get(text) ?? text)} : block,
    )(step, language);
  };

function caption(key: string, language: Language): string {
  const label = findLabel(key);
  if (!label) throw new Error(`no label ${key}`);
  return captionOf(label, language);
}

export const slips: readonly Slip[] = [
  slip(
    'a letter is missing in the redirect URI',
    'add-redirect-uri',
    inBlocks((block) => ({...block, codes: block.codes.map((code) => code.slice(0, -1))})),
  ),
  slip('another platform for the redirect URI', 'add-redirect-uri', captions({platformWeb: 'platformSpa'})),
  slip('too many account types', 'register-application', captions({acctMultiNew: 'acctAnyNew'})),
  slip('other account types', 'register-application', captions({acctSingleNew: 'acctMultiNew'})),
  slip(
    'a permission is left out',
    'add-permissions',
    inBlocks((block) => (block.isAction ? {...block, codes: block.codes.slice(1)} : block)),
  ),
  slip(
    'a permission is misspelt',
    'add-permissions',
    inBlocks((block) => ({...block, codes: block.codes.map((code) => code.slice(0, -1))})),
  ),
  slip(
    'permissions of the other kind',
    'add-permissions',
    captions({
      delegatedPermissions: 'applicationPermissions',
      applicationPermissions: 'delegatedPermissions',
    }),
  ),
  slip(
    'another button for consent',
    'grant-admin-consent',
    captions({grantAdminConsentFor: 'addPermissions'}),
  ),
  slip('the object ID for the client ID', 'copy-client-id', captions({applicationClientId: 'objectId'})),
  slip(
    'the client ID for the tenant ID',
    'choose-tenant',
    captions({directoryTenantId: 'applicationClientId'}),
  ),
  slip('the secret’s ID for its value', 'create-secret', captions({value: 'secretId'})),
  slip(
    'a secret that lasts longer',
    'create-secret',
    inBlocks((block) => ({...block, text: block.text.replace(/\b12\b/, '18')})),
  ),
  slip(
    'a link to another page of the portal',
    'create-secret',
    inBlocks((block) => ({
      ...block,
      links: block.links.map((link) => ({...link, href: link.href.replace('~/Credentials', '~/Manifest')})),
    })),
  ),
  slip(
    'a link to another application',
    undefined,
    inBlocks((block) => ({
      ...block,
      links: block.links.map((link) => ({...link, href: link.href.replace(/(\/appId\/\w)\w/, '$10')})),
    })),
  ),
  slip(
    'a letter is missing in every caption',
    undefined,
    inBlocks((block) => ({...block, labels: block.labels.map((text) => text.slice(1))})),
  ),
  slip(
    'another resource in the scope',
    undefined,
    inCommands((text) => text.replaceAll('/.default', '/default')),
  ),
  slip(
    'another tenant in the token’s address',
    undefined,
    inCommands((text) => text.replaceAll(/microsoftonline\.com\/[^/]+/g, 'microsoftonline.com/common')),
  ),
  slip(
    'another role in Exchange Online',
    'assign-exchange-roles',
    inCommands((text) => text.replace('Calendars.ReadWrite', 'Calendars.Read')),
  ),
  slip(
    'a scope by another name',
    'limit-mailboxes',
    inCommands((text) => text.replace(/(New-ManagementScope -Name "\w+)/, '$1s')),
  ),
  slip(
    'another mark',
    'limit-mailboxes',
    inCommands((text) => text.replace(/-eq '(\w+)'/, "-eq '$1s'")),
  ),
  slip(
    'the client ID for the object ID in a command',
    'add-service-principal',
    inCommands((text) => text.replace(/-AppId (\S+) -ObjectId (\S+)/, '-AppId $2 -ObjectId $1')),
  ),
  slip(
    'a way that leaves something out',
    'create-application-user',
    captions({usersPermissions: 'securityRoles'}),
  ),
  slip(
    'a way that leaves something out',
    'add-application-row',
    captions({foSetup: 'foSystemAdministration'}),
  ),
  slip('a step without a word', 'copy-client-id', (step) => ({...step, blocks: [], commands: []})),
];
