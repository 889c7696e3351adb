/** The language of Microsoft's page, by words that stand on every one of them. Letters only: see `squash`. */
import type {PortalLanguage} from '../diagnosis';
import type {Reading} from '../reading';

const words: readonly (readonly [PortalLanguage, readonly string[]])[] = [
  [
    'fr',
    [
      'horodatage',
      'ID de corrélation',
      'identificateur de la demande',
      'Désolé',
      'Votre administrateur',
      'Nous n’avons pas pu vous connecter',
      'est introuvable dans',
      'l’application',
      'code d’erreur',
    ],
  ],
  [
    'de',
    [
      'Zeitstempel',
      'Korrelations-ID',
      'Anmeldung',
      'Leider',
      'wurde nicht gefunden',
      'Anforderungs-ID',
      'der Anwendung',
    ],
  ],
  [
    'es',
    [
      'Marca de tiempo',
      'Id. de correlación',
      'Lo sentimos',
      'la aplicación',
      'Id. de solicitud',
      'iniciar sesión',
    ],
  ],
  ['it', ['ID correlazione', 'ID richiesta', 'Si è verificato', 'l’applicazione', 'accesso non riuscito']],
  [
    'pt',
    ['ID de Correlação', 'ID da Solicitação', 'Desculpe', 'o aplicativo', 'a aplicação', 'Carimbo de data'],
  ],
  ['nl', ['Correlatie-id', 'Aanvraag-id', 'Tijdstempel', 'de toepassing', 'Er is een probleem']],
  ['pl', ['Identyfikator korelacji', 'Sygnatura czasowa', 'aplikacji']],
  ['ja', ['関連付け', 'タイムスタンプ', '申し訳', 'アプリケーション', 'サインイン']],
  ['zh', ['相关 ID', '时间戳', '应用程序', '抱歉', '相互關聯']],
  [
    'en',
    [
      'Correlation ID',
      'Timestamp',
      'Request Id',
      'the application',
      'having trouble signing you in',
      'Sign in',
    ],
  ],
];

/** @returns the one most of whose words are there; undefined where none is */
export function languageOf({find}: Reading): PortalLanguage | undefined {
  let best: {language: PortalLanguage; count: number} | undefined;
  for (const [language, phrases] of words) {
    const count = phrases.filter((phrase) => find(phrase) !== undefined).length;
    if (count > (best?.count ?? 0)) best = {language, count};
  }
  return best?.language;
}
