import { ServiceIcon } from '../controls/ServiceIcon.tsx';
import type { Example } from '../files/first-example.ts';
import { showBoard } from '../files/show-board.ts';
import { serviceOfNode } from '../panels/names.ts';
import { useSession } from '../store/use-store.ts';

/** An example board in a list: two of its services, its title, its size. A copy opens, so the example stays as it is. */
export function ExampleRow({ example }: { readonly example: Example }) {
  const { nodes } = example.board.design;
  const session = useSession();
  const shown = [...new Map(nodes.map((node) => [serviceOfNode(node).id, serviceOfNode(node)])).values()]
    .filter((service) => service.role !== 'source')
    .slice(0, 2);

  return (
    <button type="button" className="list-row" onClick={() => showBoard(session, example.board, null)}>
      <span className="list-icons">
        {shown.map((service) => (
          <ServiceIcon key={service.id} service={service} size={20} />
        ))}
      </span>
      <span className="grow cut">{example.board.title}</span>
      <span className="muted">{nodes.length} services</span>
    </button>
  );
}
