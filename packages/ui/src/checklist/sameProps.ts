/** Is it what was drawn? What a part shows is made anew whenever somebody answers anything: what it says counts. */
export const sameProps = <Props extends object>(one: Props, other: Props) =>
  Object.entries(one).every(([key, value]) => {
    const before: unknown = other[key as keyof Props];
    return (
      value === before ||
      (typeof value === 'object' && JSON.stringify(value) === JSON.stringify(before))
    );
  });
