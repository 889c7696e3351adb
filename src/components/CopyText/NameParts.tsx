import {Fragment} from 'react';

/** A name such as `Financials.ReadWrite.All`, free to break after a dot, a slash or an underscore; what is copied has no break. */
export function NameParts({name}: {readonly name: string}) {
  return name.split(/(?<=[\w}][./@_])(?=\w)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
