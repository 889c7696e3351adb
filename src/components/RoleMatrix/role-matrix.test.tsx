// @vitest-environment happy-dom
import {cleanup, render, screen} from '@testing-library/react';
import type {ReactNode} from 'react';
import {afterEach, describe, expect, it} from 'vitest';
import {RoleMatrix} from '.';

afterEach(cleanup);

const Link = ({to, children}: {readonly to: string; readonly children: ReactNode}) => (
  <a href={to}>{children}</a>
);

describe('the matrix of roles', () => {
  it('says each sign in words, and leads to the step and to the role', () => {
    render(
      <RoleMatrix
        taskHead="Task"
        roles={[
          {name: 'Application Developer', href: '#application-developer'},
          {name: 'Global Administrator', href: '#global-administrator'},
        ]}
        rows={[{task: 'Register', href: '/guides/x#register', cells: ['least', 'too-much']}]}
        words={{least: 'the least', enough: 'enough', 'too-much': 'too much', no: 'no'}}
        Link={Link}
      />,
    );
    const row = screen.getByRole('row', {name: /Register/});
    expect(row.textContent).toBe('Register●the least△too much');
    expect(screen.getByRole('link', {name: 'Register'}).getAttribute('href')).toBe('/guides/x#register');
    expect(screen.getByRole('columnheader', {name: 'Global Administrator'})).toBeDefined();
    expect(screen.getByRole('rowheader', {name: 'Register'})).toBeDefined();
  });
});
