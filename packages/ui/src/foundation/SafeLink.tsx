import { isSafeLink } from '@coprod/core';

/** An `<a>` to somebody's link, named by its host (look-alike letters show as punycode). */
export function SafeLink({ link }: { link: string }) {
  if (!isSafeLink(link)) return <bdi>{link}</bdi>;
  const { hostname, href } = new URL(link);
  return (
    <a className="cp-link" href={href} rel="noopener noreferrer nofollow">
      <bdi>{hostname}</bdi>
    </a>
  );
}
