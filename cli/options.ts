import { InvalidArgumentError, Option } from 'commander';

/** `--load X`: any finite number above 0. */
export function loadOption(): Option {
  return new Option('--load <factor>', 'multiply what clients and external systems send')
    .default(1)
    .argParser((text) => {
      const load = Number(text);
      if (text.trim() === '' || !Number.isFinite(load) || load <= 0) {
        throw new InvalidArgumentError('The load must be a finite number above 0.');
      }
      return load;
    });
}

export function figuresOption(): Option {
  return new Option('--figures <book>', "whose figures, instead of the board's choice").choices(['guide', 'aws']);
}

/** `--variant ID`: the board with one of its variants laid over it. */
export function variantOption(): Option {
  return new Option('--variant <id>', "with one of the board's variants laid over it");
}

/** `--pack FILE`, as often as wanted: figures, services and rule settings of a pack over the catalog's. */
export function packOption(): Option {
  return new Option('--pack <file>', 'a pack that changes the catalog; may be given several times')
    .default([])
    .argParser((file: string, before: readonly string[]) => [...before, file]);
}
