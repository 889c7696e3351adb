import type {Directory} from '../../directory';
import type {Products} from '../../products/products';

/** @returns the same directory, in which these products know something else. Unchanged where none is imitated. */
export function withProducts(
  directory: Directory,
  change: (products: Products) => Partial<Products>,
): Directory {
  const {products} = directory;
  return products ? {...directory, products: {...products, ...change(products)}} : directory;
}
