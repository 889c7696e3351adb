import type {CauseFamilySentences} from '../../sentences';

export const directory: CauseFamilySentences<'directory'> = {
  'app-not-found': {
    happened:
      'The tenant that was asked knows no application with this client ID: neither a registration of its own nor one that somebody consented to.',
    tell: 'Compare the two IDs in the message with yours. A client ID that differs is a typing error. A tenant that differs is the wrong tenant. If both are right, the application was never consented to there.',
    steps: [
      'Open “Overview” of the registration, and copy the “Application (client) ID”: not the object ID, not the ID of the secret.',
      'Compare it with the ID in the message, and correct it where it was entered.',
      'Compare the tenant in the message with the “Directory (tenant) ID” on the same page.',
      'If the registration is in another tenant and admits several, an administrator of the tenant to be connected grants consent there once.',
      'If the registration is new, wait five minutes, then try again.',
    ],
    undo: 'Correcting an ID changes nothing in the tenant. A consent can be taken back in “Enterprise applications”, by deleting the application there.',
    stop: 'Stop after two attempts with IDs copied afresh. If the client ID in the message is the vendor’s own, send it to them with the tenant ID.',
  },
  'app-disabled': {
    happened: 'The application exists, but somebody switched it off: for this tenant, or everywhere.',
    tell: 'The message says that the application is disabled. If it says that it was not found, it does not exist there. If only some people are refused, they are not assigned to it.',
    steps: [
      'Find out who disabled the application, and why, before you turn it on again.',
      'Open “Enterprise applications”, the application, “Properties”.',
      'Set the switch that lets users sign in to “Yes”, and save.',
      'If the switch cannot be changed, Microsoft disabled the application: open a support request.',
      'Wait five minutes, then try again.',
    ],
    undo: 'Set the same switch to “No” again.',
    stop: 'Stop after two attempts. If the vendor owns the application and the switch is on, ask them; if Microsoft disabled it, ask Microsoft.',
  },
  'wrong-tenant': {
    happened:
      'The request went to another tenant than the one that holds the account, the application or the product.',
    tell: 'The tenant in the message is a real one, but not yours. If Microsoft says that there is no such tenant, its ID is wrong. If the tenant is yours, the account is the wrong one.',
    steps: [
      'Compare the tenant in the message with the “Directory (tenant) ID” in “Overview” of the registration.',
      'Correct the tenant ID where it was entered: in the vendor’s form, or among your values here.',
      'Sign out of the other organisation, or use a private window.',
      'Sign in with an account of the tenant that holds the product.',
    ],
    undo: 'There is nothing to undo: the other tenant was not changed.',
    stop: 'Stop after two attempts. If the right tenant ID was entered and the message still names another, the vendor chose it: send them both IDs.',
  },
  'tenant-not-found': {
    happened: 'Microsoft has no tenant with this ID or name in the cloud that was asked.',
    tell: 'Microsoft says so in those words. A tenant that exists but is another organisation’s gives other errors, as does an address that leads to no sign-in service.',
    steps: [
      'Open “Overview” of the registration, and copy the “Directory (tenant) ID” with its button.',
      'Enter it again, without spaces; not the client ID, which looks alike.',
      'If a domain was entered, check that it is verified in your tenant, or use the ID instead.',
      'If your tenant is in a national cloud (China, US Government), the sign-in address must be that cloud’s: tell the vendor.',
    ],
    undo: 'There is nothing to undo.',
    stop: 'Stop after two attempts with the ID copied afresh, then ask the vendor which sign-in address they use.',
  },
  'tenant-restrictions': {
    happened:
      'Your network, your own organisation or the other one does not let this account into that tenant.',
    tell: 'The message speaks of tenant restrictions or of cross-tenant access. A policy of the tenant you sign in to speaks of Conditional Access. The same account works from another network only if a proxy sets the limit.',
    steps: [
      'Note the tenant that the message names, and whether it is yours.',
      'If it is yours, ask whoever runs your network’s proxy to add it to the tenants that are allowed.',
      'If it is another organisation’s, an administrator looks at the cross-tenant access settings on both sides.',
      'Otherwise sign in with an account of the tenant itself, which these limits do not concern.',
    ],
    undo: 'Whoever loosened a limit sets it back in the same place.',
    stop: 'Stop at once: trying again changes nothing, and going round the limit through another network may break your organisation’s rules.',
  },
  'tenant-unmanaged': {
    happened:
      'The tenant came into being when somebody signed up with an address of your domain. It has no administrator who could consent.',
    tell: 'In a tenant with administrators, Microsoft offers to ask one of them. Here there is nobody to ask, and no admin center opens.',
    steps: [
      'Check whether your organisation has another tenant, with administrators and with the product: if so, use an account of that one.',
      'Otherwise take the tenant over: Microsoft’s page on taking over an unmanaged directory shows how, with a record in your domain’s DNS.',
      'Then grant admin consent with the account that became administrator.',
    ],
    undo: 'Nothing was changed. A takeover cannot be undone, so settle first who is to be administrator.',
    stop: 'Stop after one attempt. Microsoft’s support helps with a takeover; the vendor cannot.',
  },
  'single-tenant-audience': {
    happened:
      'The registration admits accounts of its own tenant, and the sign-in came through an address meant for several.',
    tell: 'The message says that the application is not multitenant. If it says that an account is unknown to the tenant, the account is the matter; if it says that the address is not supported, the address is.',
    steps: [
      'Read in the guide whether this integration needs one tenant or several.',
      'If it needs several, open “Authentication” of the registration and set “Supported account types” to “Multiple Entra ID tenants” (older wording: accounts in any organisational directory), then save.',
      'If it needs one, leave the registration alone: the vendor must use the address with your tenant ID.',
      'Wait five minutes, then sign in again.',
    ],
    undo: 'Set “Supported account types” back to a single tenant. Whoever signed in from another tenant then loses access.',
    stop: 'Stop after two attempts. If the guide wants one tenant, send the vendor the message and your tenant ID.',
  },
  'authority-invalid': {
    happened:
      'The application used a sign-in address that does not fit: without a tenant, for personal accounts, of another cloud, or not an address at all.',
    tell: 'The tenant and the application may both be right; only the way between them is wrong. If nothing answers at all, look at the network first.',
    steps: [
      'Look whether the vendor’s form has a field for the tenant ID, and fill it in: “common” does not serve an application that signs in as itself.',
      'If the form has a field for the sign-in address, enter https://login.microsoftonline.com/ followed by your tenant ID.',
      'If there is no such field, the vendor composes the address: send them the code and your tenant ID.',
    ],
    undo: 'There is nothing to undo: put the earlier value back if the new one helps no more.',
    stop: 'Stop after two attempts. What the vendor composes only the vendor can correct.',
  },
};
