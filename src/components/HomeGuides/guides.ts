/** One guide as the home page lists it, in the page's language. */
export type HomeGuide = {
  readonly id: string;
  readonly vendor: string;
  /** The product's name, which is also what guides are filtered by. */
  readonly product: string;
  /** How the vendor gets in, where another guide has the same vendor and product. */
  readonly way?: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly flow: Flow;
  /** Path inside the site, without its base URL. Undefined as long as the guide is not written. */
  readonly href: string | undefined;
};

const flows = ['authorization-code', 'client-credentials', 'authorization-code-and-mapped-user'] as const;
export type Flow = (typeof flows)[number];

/**
 * Reads the list that the build leaves in the module `@guides`: each item `{id, vendor, product, title, summary,
 * minutes, flow, href?, available}`. Total: an item of another shape is left out rather than half shown.
 */
export function parseGuides(data: unknown): readonly HomeGuide[] {
  return Array.isArray(data) ? data.flatMap(parseGuide) : [];
}

function parseGuide(data: unknown): readonly HomeGuide[] {
  if (typeof data !== 'object' || data === null) return [];
  const item: Record<string, unknown> = {...data};
  const {id, vendor, product, title, summary, minutes, flow, href, available} = item;
  const knownFlow = flows.find((one) => one === flow);
  if (typeof id !== 'string' || typeof vendor !== 'string' || typeof product !== 'string') return [];
  if (typeof title !== 'string' || typeof summary !== 'string' || typeof minutes !== 'number') return [];
  if (knownFlow === undefined) return [];
  const address = available === true && typeof href === 'string' ? href : undefined;
  return [{id, vendor, product, title, summary, minutes, flow: knownFlow, href: address}];
}

/** The products of the guides, each once, in the order of their first guide. */
export function productsOf(guides: readonly HomeGuide[]): readonly string[] {
  return [...new Set(guides.map((guide) => guide.product))];
}
