/** The "your values" panel. */
export const values = {
  title: 'Your values',
  intro:
    'Fill these in as you get them: every snippet, link and check on this page then uses them. They stay in this browser tab. When you sign in with your own registration, Microsoft alone receives what a sign-in needs of them.',
  neverSecret: 'Never type a client secret here, or on any page that is not the vendor’s own.',
  names: {
    tenantId: 'tenant ID',
    clientId: 'client ID',
    objectId: 'object ID of the enterprise application',
    environmentUrl: 'environment URL',
    environmentName: 'environment name',
    company: 'company name',
    mailbox: 'mailbox address',
  },
  fields: {
    tenantId: 'Directory (tenant) ID',
    clientId: 'Application (client) ID',
    objectId: 'Object ID of the enterprise application',
    environmentUrl: 'Environment URL',
    environmentName: 'Environment name',
    company: 'Company',
    mailbox: 'Mailbox',
  },
  optional: '(optional)',
  where: 'Where to find it:',
  looksRight: 'Looks right',
  example: (text: string) => `For example ${text}`,
  clear: 'Forget everything on this page',
  cleared: 'Values, ticks and results of this guide are forgotten.',
  undo: 'Undo',
  useSuggestion: (text: string) => `Use ${text}`,
  problems: {
    secret:
      'That looks like a client secret, so it was wiped. A secret goes only into the vendor’s own portal; if you pasted it elsewhere too, create a new one.',
    placeholder: 'This is a placeholder from a document. Expected: your own value.',
    url: 'This is a web address. Expected: the identifier alone.',
    urlWithGuid: 'This is a web address with an identifier in it. Expected: the identifier alone.',
    email: 'This is an e-mail address. Expected: the identifier.',
    domain: 'This is a domain name. Expected: the identifier.',
    shape: (expected: string, found: string) =>
      `An identifier has five groups of 8-4-4-4-12 hexadecimal characters (${expected}). Found: ${found}.`,
    notAnIdentifier:
      'This is not an identifier. Expected: 32 hexadecimal characters in groups of 8-4-4-4-12.',
    foreignId: (name: string) =>
      `This identifier belongs to ${name}, Microsoft’s own application. Expected: the one of your registration.`,
    personalTenant:
      'This is the tenant of personal Microsoft accounts. Expected: the tenant of your organisation.',
    sameAsTenant: 'This is the same as the tenant ID. Expected: the Application (client) ID.',
    objectId: 'This is the object ID of the address you pasted. Expected: the Application (client) ID.',
    objectIdOfRegistration:
      'This is an address from App registrations, which shows another object ID. Expected: the one under Enterprise applications.',
    objectIdIsAnother: 'This is your client ID or your tenant ID. Expected: the Object ID.',
    organizations: 'Expected: your own tenant, by its ID or its domain.',
    mailbox: 'Expected: an e-mail address, such as planning@fjord.example.',
    tooLong: 'This is too long.',
    environmentName:
      'Expected: the name alone, of letters, digits, hyphens and underscores, such as Production.',
    environmentUrl: 'Expected: the address of your environment, such as the example below.',
    environmentInsecure: 'The address begins with http. Expected: https.',
    environmentPortal:
      'This is the address of an admin center or a service, not of an environment. Expected: what the browser shows when you open the product itself.',
    environmentHost: (found: string) =>
      `${found} is not a host of this product. Expected: an address such as the example.`,
    environmentOtherProduct:
      'This is the address of another product. Expected: the environment of this guide’s product.',
  },
} as const;
