import {Fragment, type ComponentProps, type ReactNode} from 'react';

/**
 * Code inside a sentence. A name such as `Financials.ReadWrite.All` breaks after a dot or a slash rather than inside a
 * word; what is copied has no break in it.
 */
export default function CodeInline({children, ...rest}: ComponentProps<'code'>): ReactNode {
  const parts = typeof children === 'string' ? children.split(/(?<=[./@])(?=\w)/) : [children];
  return (
    <code {...rest}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
