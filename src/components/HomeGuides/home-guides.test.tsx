import {readFileSync} from 'node:fs';
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {integrations} from '../../core/contracts/integrations';
import {home} from '../messages/en/home';
import {parseGuides} from './guides';
import {HomeGuides} from './index';

const guide = {vendor: 'Codat', title: '', summary: '', minutes: 60, flow: 'authorization-code'};
const Link = ({to, children}: {to: string; children: ReactNode}) => <a href={to}>{children}</a>;

function render(data: unknown): string {
  return renderToStaticMarkup(<HomeGuides words={home.guides} guides={parseGuides(data)} Link={Link} />);
}

describe('HomeGuides', () => {
  it('links a written guide and says of another that it is not written', () => {
    const html = render([
      {...guide, id: 'a', product: 'P', href: '/guides/a', available: true},
      {...guide, id: 'b', product: 'Q', href: '/guides/b', available: false},
    ]);
    expect(html).toContain('href="/guides/a"');
    expect(html).not.toContain('href="/guides/b"');
    expect(html.split(home.guides.coming)).toHaveLength(2);
  });

  it('offers each product once, and all of them first', () => {
    const html = render([
      {...guide, id: 'a', product: 'P'},
      {...guide, id: 'b', product: 'Q'},
      {...guide, id: 'c', product: 'P'},
    ]);
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(html).toMatch(/checked=""[^>]*value="all"/);
  });

  it('says so when there is no guide at all', () => {
    expect(render([])).toContain(home.guides.none);
  });

  it('has a rule in its stylesheet for each product of the contracts', () => {
    const css = readFileSync(new URL('./styles.module.css', import.meta.url), 'utf8');
    const products = new Set(Object.values(integrations).map(({product}) => product.id));
    [...products].forEach((_, index) => {
      expect(css).toContain(`.directory:has(input[value='${String(index)}']:checked)`);
    });
  });
});
