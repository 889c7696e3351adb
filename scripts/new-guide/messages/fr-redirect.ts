import type {NewGuideWords} from './words';

export const redirectProblems: NewGuideWords['redirectProblems'] = {
  empty: () => 'il n’y a pas d’URI.',
  placeholder: () => 'une partie reste à remplir.',
  'not-absolute': () => 'ce n’est pas une adresse absolue, comme https://app.example.com/callback.',
  credentials: () => 'il contient un nom d’utilisateur ou un mot de passe.',
  'ipv6-loopback': () => '[::1] est refusé ; écrivez localhost.',
  'surrounding-space': ({suggestion}) => `une espace le précède ou le suit. Essayez ${suggestion}.`,
  'too-long': ({length, max}) => `il compte ${String(length)} caractères, et ${String(max)} sont permis.`,
  'forbidden-character': ({character}) => `le caractère ${character} n’est pas permis.`,
  'not-a-uri-character': ({character}) => `aucun URI ne peut contenir le caractère « ${character} ».`,
  'scheme-missing': ({suggestion}) => `il manque https://. Essayez ${suggestion}.`,
  'http-not-localhost': ({suggestion}) =>
    `http sans chiffrement n’est permis que pour localhost. Essayez ${suggestion}.`,
  'scheme-needs-public-client': ({scheme}) => `${scheme}: relève de la plateforme public-client.`,
  'scheme-not-allowed': ({scheme}) => `${scheme}: n’est jamais accepté.`,
  fragment: () => 'il contient un fragment, à partir du caractère #.',
  'query-not-allowed': () => 'une inscription qui admet les comptes personnels ne permet pas de requête.',
  'wildcard-not-allowed': () =>
    'une inscription qui admet les comptes personnels ne permet pas d’astérisque.',
};
