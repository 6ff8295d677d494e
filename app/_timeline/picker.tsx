type Props<V extends string> = {
  /** Its name for a screen reader; what is picked says the rest. */
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onPick: (value: V) => void;
};

/** A native select that looks like a word of the sentence it stands in. */
export function Picker<V extends string>({ label, value, options, onPick }: Props<V>) {
  return (
    <span className="picker">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const picked = options.find((option) => option.value === event.target.value);
          if (picked) onPick(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
