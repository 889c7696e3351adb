/** The box that writes scripts for readers, and explains what they printed. */
import {scriptWords} from '../../../core/messages/en/script-words';
import {appOnlyFindings} from '../../../core/messages/en/app-only';

export const setUpScripts = {
  title: 'Create or check it with a script of your own',
  form: {needsScript: 'Writing the scripts needs JavaScript, which is switched off in this browser.'},
  intro:
    'For whoever would rather run a script than click, or cannot run our code. It is written here, from this guide and your values, and holds no secret. Read it before you run it.',
  inScript: scriptWords,
  purpose: 'What should it do?',
  purposes: {
    create: 'Create the registration',
    registration: 'Check the registration and its consent',
    access: 'Check the access, with the secret',
  },
  /** In place of the above where the vendor has a certificate, whose key no script can ask for. */
  accessOfCertificate: {
    purpose: 'Check the access, with a secret made for this check',
    does: 'Only the vendor has the key of the certificate, so make a secret for this check, and delete it afterwards. The script asks for it unseen, gets a token and makes the product’s first call. It changes nothing, and prints neither the secret nor the token.',
  },
  kind: 'With which tool?',
  kinds: {
    'create-bash': 'Azure CLI (Bash)',
    'create-powershell': 'Microsoft Graph PowerShell',
    'create-terraform': 'Terraform',
    'create-bicep': 'Bicep',
    'registration-bash': 'Azure CLI and curl (Bash)',
    'registration-powershell': 'Microsoft Graph PowerShell',
    bash: 'curl (Bash)',
    powershell: 'PowerShell',
  },
  route: 'Which way to the mailbox?',
  routes: {graph: 'Microsoft Graph', ews: 'Exchange Web Services, as long as they last'},
  name: 'Name of the registration',
  nameTooLong: 'A name has 120 characters at most.',
  nameMissing: 'Give the registration a name first.',
  does: {
    create:
      'It creates the application and its enterprise application, with the account types, addresses and permissions of this guide. It prints the client ID, both object IDs by their names, and the address where an administrator consents. It makes no secret and adds no certificate: the guide says what is needed.',
    registration:
      'It reads the registration, the enterprise application and what was granted, as whoever signs in. It changes nothing and asks for no secret.',
    access:
      'It asks for the secret unseen, gets a token as the vendor will and makes the product’s first call. It changes nothing, and prints neither the secret nor the token.',
  },
  run: {
    'create-bash':
      'Paste it into a terminal with Azure CLI, or into Azure Cloud Shell. It begins with your sign-in.',
    'create-powershell':
      'Paste it into PowerShell. It needs the module Microsoft.Graph, and begins with your sign-in.',
    'create-terraform':
      'Save it in an empty folder and sign in to Azure CLI. Then run Terraform’s commands init and apply there.',
    'create-bicep':
      'It needs an Azure subscription, because deployments are kept in a resource group. Save it, then run az deployment group create with --resource-group and --template-file.',
    'registration-bash':
      'Paste it into a terminal with Azure CLI and curl, or into Azure Cloud Shell, which has both.',
    'registration-powershell':
      'Paste it into PowerShell. It needs the module Microsoft.Graph.Authentication, and begins with your sign-in.',
    bash: 'Paste it into a terminal with curl, as macOS and most of Linux have it. Then type the secret.',
    powershell: 'Paste it into Windows PowerShell or PowerShell 7. Then type the secret.',
  },
  role: 'An Application Developer may create registrations; reading them takes no role in most tenants.',
  needs: (names: string) => `Still missing for this script: ${names}.`,
  needsLink: 'Your values',
  lacks: {
    'permission-id':
      'No source gives the ID of a permission that this guide asks for, so no script can name it. Follow the steps in the portal.',
    'web-platform':
      'This registration has an address of another platform than Web, which these scripts do not write. Follow the steps in the portal.',
    'access-without-person':
      'Here a person always signs in: the application alone would prove nothing. Check the registration by script, and the sign-in on this page.',
  },
  script: 'Script',
  thisScript: 'the script',
  save: 'Save as a file',
  undo: 'To undo',
  undoHow: 'Deleted registrations can be restored for 30 days.',
  undoNothing: 'It only reads: there is nothing to undo.',
  paste: {
    title: 'What did it print?',
    label: 'Output of a check script',
    intro:
      'Paste all of it, from the first line with dashes to the last. It is read in this page, masked, sent nowhere, and gone when you leave.',
    example: '--- … ---',
    clear: 'Clear',
  },
  cleared: 'Cleared.',
  masked: 'What looked like a secret was masked.',
  problems: {
    'not-a-report': 'This holds nothing that a check script printed.',
    'the-script': 'This is the script itself. Run it, then paste what it printed.',
    'another-version':
      'This comes from a script of another version of this page. Copy the script anew, and run it again.',
    'cut-off': 'This ends before the check does: copy all of it, to the last line.',
    'another-integration': 'This comes from the script of another guide.',
    'answer-unknown': 'Something else than the product answered: a proxy, for instance.',
    'values-missing':
      'Fill in the environment URL under “Your values” first: the answer is compared with it.',
    'too-long': 'This is longer than any check prints.',
    'not-text': 'This file is no text.',
    'too-large': 'This file is too large.',
    'role-lacking':
      'Whoever ran it may not read the registration. Let its owner run it, or somebody who may read the directory.',
    'signed-out': 'The sign-in had ended. Run the script again.',
    throttled: 'The service asked to wait. Run the script again later.',
    'service-broken': 'The service had trouble of its own. Run the script again later.',
    'unusable-answer': 'Microsoft Graph gave an answer that cannot be used. Run the script again.',
    'not-loaded': 'A part of this page could not be loaded. Check the network, and paste again.',
  },
  client: 'Application (client) ID:',
  expected: 'Expected:',
  steps: 'Step by step',
  appOnly: appOnlyFindings,
} as const;
