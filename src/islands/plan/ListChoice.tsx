import { listedIn } from '../../scenario/plan/listedIn.ts';
import { scenarioFields } from '../../scenario/scenarioFields.ts';
import { change, scenario } from '../shared/scenarioStore.ts';

interface Props {
  readonly field: 'planMakers' | 'planEngines';
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** Which of a few things a plan may take; all, where none is ticked off. */
export function ListChoice({ field, options }: Props) {
  const listed = listedIn(scenario.value[field]);
  const taken = listed.length === 0 ? options.map(({ id }) => id) : listed;
  const write = (next: readonly string[]) =>
    change({ [field]: next.length === options.length ? '' : next.join('.') });
  return (
    <fieldset class="field list-choice">
      <legend>{scenarioFields[field].label}</legend>
      <div class="ticks">
        {options.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={taken.includes(id)}
              disabled={taken.length === 1 && taken[0] === id}
              onChange={({ currentTarget }) =>
                write(
                  options
                    .map((option) => option.id)
                    .filter((one) => (one === id ? currentTarget.checked : taken.includes(one))),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
