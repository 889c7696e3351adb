/** Throttling that can be played: the first calls are refused, however late they come, and the next is answered. */
import type {Directory, Throttling} from './directory';
import type {Service} from './server-side';
import type {PracticeTenant} from './tenant';

/** How a service says "too many requests". */
type Throttle = (practice: PracticeTenant, request: Request, retryAfterSeconds: number) => Response;

/**
 * @param find what the directory says of this service
 * @returns the service; for as many calls as that says, its refusal instead
 */
export function throttled(
  service: Service,
  refuse: Throttle,
  find: (directory: Directory) => Throttling | undefined = ({throttling}) => throttling,
): Service {
  // One count for each running tenant.
  const counts = new WeakMap<PracticeTenant, number>();
  return (practice, request, path) => {
    const throttling = find(practice.directory);
    const count = counts.get(practice) ?? 0;
    if (!throttling || count >= throttling.calls) return service(practice, request, path);
    counts.set(practice, count + 1);
    return refuse(practice, request, throttling.retryAfterSeconds);
  };
}
