import type {FactKind} from '../model';
import {splitAnchor} from './addresses';
import {labelVerdict} from './label-verdict';
import {pathLength} from './paths';
import {isSamePlaceholder, placeholdersApart} from './placeholders';
import {opposite} from './words/opposites';
import type {ReadFact} from './read-fact';
import {unknownLabel} from './read-facts';
import {isSameNumber} from './same-number';

/** A fact as two pages are compared by it: what it says in its language. */
export type Side = {readonly isFrench: boolean; readonly shown: string};

const numeric: ReadonlySet<FactKind> = new Set(['number', 'duration', 'date', 'version']);
const addresses: ReadonlySet<FactKind> = new Set(['url', 'redirect-uri', 'scope', 'email']);

/** @returns facts of one family may be an edit of each other: one name for `90` and `90 days`, one for all addresses */
export function familyOf(kind: FactKind): string {
  if (numeric.has(kind)) return 'numeric';
  if (addresses.has(kind)) return 'address';
  return kind === 'label' ? 'label' : 'code';
}

/** @returns whether two facts with different keys are the same fact all the same */
export function isSameFact(one: ReadFact, other: ReadFact, source: Side, translation: Side): boolean {
  if (one.key === other.key) return true;
  const family = familyOf(one.kind);
  if ((isWhole(one.key) || isWhole(other.key)) && !isOpenCell(one, other)) return false;
  if (family === 'label' && other.kind === 'label')
    return labelVerdict(one, other, source, translation) !== 'other';
  if (numeric.has(one.kind) && numeric.has(other.kind)) return isSameNumber(one, other, source, translation);
  if (addresses.has(one.kind) && addresses.has(other.kind)) return isSameAddress(one, other);
  if (one.kind === 'placeholder' && other.kind === 'placeholder') {
    return isSamePlaceholder(one.key, other.key, source.isFrench, translation.isFrench);
  }
  return (
    withoutLocales(one.key) === withoutLocales(other.key) ||
    isYes(one.key, other.key) ||
    hasSameFrame(one.key, other.key, source.isFrench, translation.isFrench)
  );
}

/** Keys that say all there is to compare. */
function isWhole(key: string): boolean {
  return key.startsWith(pathLength) || key.startsWith(opposite);
}

/** `App` and « Application », which some cells oppose to “delegated”. */
function isOpenCell({key: one}: ReadFact, {key: other}: ReadFact): boolean {
  return (
    (one.startsWith(opposite) && other.startsWith(unknownLabel)) ||
    (one.startsWith(unknownLabel) && other.startsWith(opposite))
  );
}

/** `img/en/x.png` and `img/fr/x.png`, `en.txt` and `fr.txt` */
function withoutLocales(code: string): string {
  return code.replaceAll(/(^|[/.\\_-])(?:en|fr)(?:[-_](?:us|gb|ca|fr))?(?=[/.\\])/gi, '$1*');
}

/** What a terminal asks for: `Y`, `O`. */
function isYes(one: string, other: string): boolean {
  return /^[YO]$/i.test(one) && /^[YO]$/i.test(other);
}

/** Slashes at the end, but not of redirect URIs; anchors that are headings in two languages. */
function isSameAddress({key: one, kind}: ReadFact, {key: other, kind: otherKind}: ReadFact): boolean {
  if (kind === 'redirect-uri' && otherKind === kind) return hasSameFrame(one, other, false, true);
  const [page, anchor] = splitAnchor(one.replace(/\/$/, ''));
  const [otherPage, otherAnchor] = splitAnchor(other.replace(/\/$/, ''));
  const samePage = page === otherPage || hasSameFrame(page, otherPage, false, true);
  if (!samePage) return false;
  return anchor === otherAnchor || (anchor !== '' && isFrenchAnchor(otherAnchor) !== isFrenchAnchor(anchor));
}

function isFrenchAnchor(anchor: string): boolean {
  return (
    /[àâçéèêëîïôûùü]/i.test(anchor) ||
    /(?:^|-)(?:le|la|les|l|un|une|des|de|du|d|et|ou|votre|vos|pour|dans|avec|au|aux|par|sur|etape|[a-z]+(?:tion|ment)-(?:de|d|du|des))(?=-|$)/i.test(
      anchor,
    )
  );
}

/** `/subscriptions/<subscription-id>` and `/subscriptions/<id-abonnement>`: the same around the same placeholders. */
function hasSameFrame(one: string, other: string, isFrench: boolean, isOtherFrench: boolean): boolean {
  const [left, right] = [placeholdersApart(one), placeholdersApart(other)];
  if (left.placeholders.length === 0 || left.frame !== right.frame) return false;
  return left.placeholders.every((each, at) =>
    isSamePlaceholder(each, right.placeholders[at] ?? '', isFrench, isOtherFrench),
  );
}
