import {visible} from '../visible';

/** Text between tags, or in an attribute between double quotes. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
