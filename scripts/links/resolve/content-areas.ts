import type {LocaleId, Site} from '../model';
import {directoryOf} from '../routes/path';

/** Sources that Docusaurus resolves file links among: those of one version, or of one blog. */
export type ContentArea = {
  /** `docs:default`, as pages say it. */
  readonly instance: string;
  readonly dir: string;
  readonly translated: Readonly<Record<LocaleId, string>>;
};

/** @returns the area a file lies in; undefined for a file that no plugin reads, such as a partial among components */
export function contentAreas(site: Site): (file: string) => ContentArea | undefined {
  const byDir = new Map<string, ContentArea>();
  for (const instance of site.instances) {
    const name = `${instance.kind}:${instance.id}`;
    const parts = instance.kind === 'docs' ? instance.versions : [instance];
    for (const {dir, translated} of parts) {
      const area = {instance: name, dir, translated};
      for (const each of [dir, ...Object.values(translated)]) byDir.set(each, area);
    }
  }
  const known = new Map<string, ContentArea | undefined>();
  const areaOf = (dir: string): ContentArea | undefined => {
    if (known.has(dir)) return known.get(dir);
    const above = directoryOf(dir);
    const area = byDir.get(dir) ?? (above === dir ? undefined : areaOf(above));
    known.set(dir, area);
    return area;
  };
  return (file) => areaOf(directoryOf(file));
}
