import type {LinkFinding} from '../../finding';
import type {BuiltPage, BuiltSite} from '../model';

/** A finding before anybody knows which source it comes from. */
export type BuiltFinding = LinkFinding & {
  /** Page of the build where it was seen. */
  readonly seenOn?: string;
  /** Words of the link, to find it in the source by. */
  readonly words?: string;
};

/** A rule about a built site. Pure. */
export type BuiltRule = (site: BuiltSite) => readonly BuiltFinding[];

/** Pages that readers and search engines are meant to find. */
export function isPublic({isGenerated, noIndex, refreshesTo, path}: BuiltPage): boolean {
  return isGenerated && !noIndex && refreshesTo === undefined && !/(?:^|\/)404\.html$/.test(path);
}
