import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {labelCells} from './label-cells';

const rendered = (table: ReturnType<typeof labelCells>) =>
  renderToStaticMarkup(<table>{table.sections}</table>);

describe('cells of a table', () => {
  const table = labelCells([
    '\n',
    <thead key="head">
      <tr>
        {'\n'}
        <th>Message</th>
        <th>
          What to <em>do</em>
        </th>
        <th />
      </tr>
    </thead>,
    <tbody key="body">
      <tr className="kept">
        <td>Card disabled</td>
        {'\n'}
        <td>
          <a href="#card">Enable it</a>
        </td>
        <td>today</td>
      </tr>
    </tbody>,
  ]);

  it('carry the words of their column’s head', () => {
    expect(table.columns).toBe(3);
    const html = rendered(table);
    expect(html).toContain('<td role="cell" data-label="Message">Card disabled</td>');
    expect(html).toContain('<td role="cell" data-label="What to do"><a href="#card">Enable it</a></td>');
    expect(html).toContain('<td role="cell" data-label="">today</td>');
  });

  it('stay in a table for who cannot see it', () => {
    const html = rendered(table);
    expect(html).toContain('<thead role="rowgroup"><tr role="row"><th role="columnheader">Message</th>');
    expect(html).toContain('<tr class="kept" role="row">');
  });

  it('are left alone where there is no head', () => {
    expect(labelCells(undefined)).toMatchObject({columns: 0});
  });
});
