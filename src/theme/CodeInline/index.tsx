import type {ComponentProps, ReactNode} from 'react';
import {NameParts} from '@site/src/components/CopyText/NameParts';

/** Code inside a sentence: a name breaks after a dot, a slash or an underscore rather than inside a word. */
export default function CodeInline({children, ...rest}: ComponentProps<'code'>): ReactNode {
  return <code {...rest}>{typeof children === 'string' ? <NameParts name={children} /> : children}</code>;
}
