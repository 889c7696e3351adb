/** The words of the page where a person types a device's code. */
import type {Language} from '../seed';

export type DeviceWords = {
  readonly enterTitle: string;
  readonly enterLead: string;
  readonly wrongCode: string;
  readonly code: string;
  readonly next: string;
  readonly confirmTitle: (app: string) => string;
  readonly confirmLead: string;
  readonly cancel: string;
  readonly continue: string;
  readonly doneTitle: (app: string) => string;
  readonly doneLead: string;
  readonly declinedTitle: string;
  readonly declinedLead: string;
};

export const deviceWords: Readonly<Record<Language, DeviceWords>> = {
  en: {
    enterTitle: 'Enter code',
    enterLead: 'Enter the code that is shown on your app or device.',
    wrongCode: 'That code didn’t work. Check the code and try again.',
    code: 'Code',
    next: 'Next',
    confirmTitle: (app) => `Are you trying to sign in to ${app}?`,
    confirmLead: 'Only continue if you started this yourself on an app or device that you trust.',
    cancel: 'Cancel',
    continue: 'Continue',
    doneTitle: (app) => `You have signed in to ${app} on your device`,
    doneLead: 'You can close this window.',
    declinedTitle: 'You did not let the device in',
    declinedLead: 'It is told so. You can close this window.',
  },
  fr: {
    enterTitle: 'Entrer le code',
    enterLead: 'Entrez le code affiché dans votre application ou sur votre appareil.',
    wrongCode: 'Ce code n’a pas fonctionné. Vérifiez-le et réessayez.',
    code: 'Code',
    next: 'Suivant',
    confirmTitle: (app) => `Essayez-vous de vous connecter à ${app} ?`,
    confirmLead:
      'Ne continuez que si vous êtes à l’origine de cette demande, dans une application ou sur un appareil de confiance.',
    cancel: 'Annuler',
    continue: 'Continuer',
    doneTitle: (app) => `Vous êtes connecté à ${app} sur votre appareil`,
    doneLead: 'Vous pouvez fermer cette fenêtre.',
    declinedTitle: 'Vous n’avez pas laissé entrer l’appareil',
    declinedLead: 'Il en est informé. Vous pouvez fermer cette fenêtre.',
  },
};
