import { examples } from '../files/examples.ts';
import { ExampleRow } from '../start/ExampleRow.tsx';
import { Modal } from './Modal.tsx';

/** Every example board. */
export function ExamplesDialog() {
  return (
    <Modal title="Open an example" className="small-dialog">
      <div className="examples-list">
        {examples.map((example) => (
          <ExampleRow key={example.id} example={example} />
        ))}
      </div>
    </Modal>
  );
}
