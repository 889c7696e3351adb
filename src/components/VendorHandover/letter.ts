/** What the vendor is told, in words. */
import type {HandoutContract} from '../../core/handouts/handout-contract';
import type {VendorHandover} from '../../core/handouts/vendor-handover';
import type {Handout, HandoutPart} from '../Handout/handout';
import type {HandoutWords} from '../messages/words';

export function vendorLetter(
  guide: HandoutContract,
  {open, secret}: VendorHandover,
  {vendor, page}: HandoutWords,
  guideUrl: string,
): Handout {
  const {channel, never} = guide.handover;
  const withSecret: readonly HandoutPart[] = [
    {kind: 'heading', text: vendor.secret},
    {kind: 'rows', rows: secret.map(({name}) => ({name, text: vendor.never}))},
  ];
  const parts: readonly HandoutPart[] = [
    {kind: 'text', text: vendor.opening(guide.vendor, guide.product)},
    {kind: 'heading', text: vendor.values},
    {
      kind: 'rows',
      rows: open.map(({item, value}) =>
        value === undefined
          ? {name: item.name, text: page.unknown}
          : {name: item.name, text: value, isValue: true},
      ),
    },
    ...(secret.length > 0 ? withSecret : []),
    {kind: 'text', text: never},
    {kind: 'heading', text: vendor.channel},
    {kind: 'text', text: channel},
    {kind: 'link', text: vendor.recheck, url: `${guideUrl}#${guide.check}`},
  ];
  return {subject: vendor.subject(guide.vendor, guide.product), parts, brief: parts.slice(0, 3)};
}
