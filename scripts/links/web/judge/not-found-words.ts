/**
 * What pages say that are not there, in the languages of the web's readers: whole titles, or whole parts of them
 * between separators. A page that says more ("Page not found plugin") is about something.
 */
const phrases = [
  // A number, with what often stands around it.
  String.raw`(?:http )?(?:status )?(?:error|erreur|fehler|errore|erro|fout|ошибка|错误|エラー)?\s?(?:code )?:?\s?404(?: error| erreur| page)?`,
  '(?:error )?404:? .{0,4}(?:page|content|file|site|document|resource|article|topic)?s? ?not found',
  'error 404 not found ?1?',
  // English.
  '(?:oops|sorry|whoops|uh-?oh)? ?(?:the |this |that |your |requested )*(?:page|content|file|site|document|documentation|resource|article|topic|url|path|route|product|repository)(?: you requested| requested)?(?: is| was| were| could| can| has| does)?(?: ?not|n.?t|.t| no longer)(?: be| been)? (?:found|exists?|available)',
  'not found',
  'nothing found here',
  '(?:the )?page (?:that )?you (?:were|are|.re) looking for (?:does(?:n.?t| not)|could(?:n.?t| not)|cannot|can.?t|was not|is(?:n.?t| not)|is no longer) .{0,24}',
  'we (?:could(?:n.?t| not)|can.?t|cannot) find (?:that|this|the|your) page.{0,24}',
  // French.
  '(?:(?:cette|la) )?(?:page|ressource) (?:est )?(?:introuvable|non trouvée|inexistante|inconnue)',
  '(?:oups|désolé)? ?(?:cette|la) page (?:que vous .{0,20} )?(?:n.existe (?:pas|plus)|est introuvable|n.a pas été trouvée)',
  '(?:contenu|document|fichier|article) (?:introuvable|non trouvé)',
  // German.
  '(?:die )?(?:angeforderte )?(?:seite|inhalt|datei)(?: wurde| konnte)? (?:leider )?nicht gefunden(?: werden)?',
  'seite existiert nicht(?: mehr)?',
  // Spanish, Portuguese, Italian, Dutch.
  '(?:la )?página (?:no|não) (?:encontrada|existe|disponible)',
  '(?:no se encontró|no se ha encontrado) la página',
  'contenido no encontrado',
  'página inexistente',
  'pagina (?:non trovata|inesistente|niet gevonden|bestaat niet)',
  'contenuto non trovato',
  // Nordic, Polish, Czech, Turkish, Russian, Ukrainian.
  '(?:sidan (?:hittades inte|kunde inte hittas|finns inte)|siden (?:blev|ble) ikke (?:fundet|funnet)|siden findes ikke|sivua ei löytynyt)',
  '(?:nie znaleziono strony|strona nie (?:została znaleziona|istnieje)|stránka (?:nenalezena|nebyla nalezena))',
  'sayfa bulunamadı',
  'страница не (?:найдена|существует)',
  'сторінку не знайдено',
  // Chinese, Japanese, Korean.
  '(?:找不到(?:页面|网页|頁面|網頁)|(?:页面|頁面)(?:不存在|未找到|找不到))',
  'お探しのページ(?:は|が)見つかりません(?:でした)?',
  'ページ(?:が|は)(?:見つかりません(?:でした)?|存在しません)',
  '페이지를 찾을 수 없(?:습니다|음)',
];

/**
 * Of each phrase, a word that no spelling of it is without: neither entities nor tags ever part these. Numbers stand for
 * letters of Cyrillic, Chinese, Japanese and Korean; what is not UTF-8 may be any of them.
 */
const tellTale =
  /404|found|exist|available|find|looking for|trouv|inconnue|gefunden|encontr|disponible|trovat|inesist|gevonden|bestaat|hitta|finns|fun[dn]et|ytynyt|znale|istnieje|nalezena|bulunamad|найден|существует|знайдено|找不到|不存在|未找到|見つかりません|存在しません|찾을|\ufffd|&#(?:1[01]\d\d|[1-5]\d{4}|x0?4[\da-f]{2}|x[3-9a-d][\da-f]{3})\b/i;

/** Whether `notFoundPart` may find something in it, once read. Never false where it does. */
export function mayTellOfNotFound(markup: string): boolean {
  return tellTale.test(markup);
}

/** What a title or a heading is compared with, in small letters. */
export const notFoundPhrase = `^(?:${phrases.join('|')})$`;

const wholePhrase = new RegExp(notFoundPhrase, 'iu');
const separators = /\s+[-–—|·•:»«/~]+\s+|\s*[|»«]\s*|:\s+|\s+::\s+/u;

/**
 * @param words a title or a heading
 * @returns the part of it that says there is no such page
 */
export function notFoundPart(words: string): string | undefined {
  const whole = words.slice(0, 200);
  return [whole, ...whole.split(separators)].find((part) => wholePhrase.test(bare(part)));
}

/** Without what decorates: exclamation marks, brackets, an ellipsis. */
function bare(part: string): string {
  return part
    .toLowerCase()
    .replaceAll(/[!?.…,()[\]"“”、。!]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The address itself speaks of it: a page about status 404, a plug-in for such pages. */
export function speaksOfNotFound(url: string): boolean {
  const {pathname, search} = new URL(url);
  return /(?:^|\D)4(?:04|10)(?:\D|$)|not[-_+ ]?found|no[-_ ]?encontrad|introuvable|nicht[-_ ]?gefunden|missing[-_]?pages?/i.test(
    pathname + search,
  );
}
