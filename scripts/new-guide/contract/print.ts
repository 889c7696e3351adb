/** A contract as the source of its file. What all registrations share is imported by name, as a writer would. */
import * as everyRegistration from '../../../src/core/contracts/every-registration';
import {camelCase} from '../names';
import {vendorExpression, vendorKey} from '../registry/vendor-key';
import type {NewContract} from './build';
import type {Guide} from './guide';

const shared = new Map<unknown, string>(
  Object.entries(everyRegistration).map(([name, value]) => [value, name]),
);

/** @returns TypeScript, not yet formatted */
export function printContract(guide: Guide, contract: NewContract): string {
  const used = new Set<string>();
  const body = print(contract, guide, used);
  const imports = [...used].sort((a, b) => (a < b ? -1 : 1)).join(', ');
  return `/**
 * ${guide.vendor} → ${guide.productName.en}. One file, because it is data.
 */
${imports === '' ? '' : `import {${imports}} from '../every-registration';\n`}import type {Integration} from '../schema';
import {vendors} from '../vendors';

/** The day on which the vendor’s instructions were read. */
const readOn = '${guide.today}';
/** The vendor’s own instructions, which this guide re-tells. */
const vendorPage = ${quoted(guide.source)};
const vendorSays = {source: vendorPage, verifiedOn: readOn, status: 'docs-only'} as const;

export const ${camelCase(guide.id)}: Integration = ${body};
`;
}

function print(value: unknown, guide: Guide, used: Set<string>): string {
  const name = typeof value === 'object' ? shared.get(value) : undefined;
  if (name !== undefined) {
    used.add(name);
    return name;
  }
  if (Array.isArray(value)) return `[${value.map((item) => print(item, guide, used)).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? quoted(value) : String(value);
  return `{${properties(value, guide, used).join(', ')}}`;
}

function properties(value: object, guide: Guide, used: Set<string>): string[] {
  const {source, verifiedOn, status} = guide.vendorSays;
  const entries: [string, unknown][] = Object.entries(value);
  const has = new Map(entries);
  const isVendors =
    has.get('source') === source && has.get('verifiedOn') === verifiedOn && has.get('status') === status;
  const own = entries.filter(([key]) => !isVendors || !['source', 'verifiedOn', 'status'].includes(key));
  return [
    ...own.flatMap(([key, item]) => {
      if (item === undefined) return [];
      if (key === 'verifiedOn' && item === guide.today && 'url' in value) return ['verifiedOn: readOn'];
      if (key === 'vendor') return [`vendor: ${vendorExpression(vendorKey(guide.vendor, guide.id))}`];
      if (key === 'url' && item === source) return ['url: vendorPage'];
      return [`${key}: ${print(item, guide, used)}`];
    }),
    ...(isVendors ? ['...vendorSays'] : []),
  ];
}

/** Single quotation marks, as the formatter wants them. */
function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;
}
