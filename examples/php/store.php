<?php
// Entries in SQLite: a row an entry, only ever added.
declare(strict_types=1);

final class Store
{
    private PDO $rows;

    public function __construct(string $file)
    {
        $this->rows = new PDO("sqlite:$file", options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
        $this->rows->exec('PRAGMA busy_timeout = 5000');
        $this->rows->exec('CREATE TABLE IF NOT EXISTS entries (id TEXT PRIMARY KEY, at TEXT, by TEXT, about TEXT, entry TEXT)');
        if ($this->all('1') === []) {
            foreach (json_decode(file_get_contents(__DIR__ . '/began-with.json'), true) as $entry) {
                $this->add($entry);
            }
        }
    }

    /** Keeps an entry; false where one of the same id says something else. The same entry twice is once. */
    public function add(array $entry): bool
    {
        $row = [$entry['id'], $entry['at'], $entry['by'], $entry['about'] ?? null, json_encode($entry, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR)];
        $this->rows->prepare('INSERT OR IGNORE INTO entries VALUES (?, ?, ?, ?, ?)')->execute($row);
        return $this->all('id = ?', [$entry['id']]) == [$entry];
    }

    /** What somebody wrote, and what was written about what they said. Others' words are for the rules to show. */
    public function of(string $person): array
    {
        $own = $this->all('by = ?', [$person]);
        $about = array_column($own, null, 'id');
        do {
            $known = count($about);
            $marks = implode(',', array_fill(0, $known, '?'));
            $more = $this->all("about IN ($marks) AND json_extract(entry, '$.kind') IN ('decision', 'told', 'done', 'feedback-heard', 'apology')", array_keys($about));
            $about += array_column($more, null, 'id');
        } while (count($about) > $known);
        usort($about, fn($one, $other) => [$one['at'], $one['id']] <=> [$other['at'], $other['id']]);
        return $about;
    }

    private function all(string $where, array $values = []): array
    {
        $found = $this->rows->prepare("SELECT entry FROM entries WHERE $where ORDER BY at, id");
        $found->execute($values);
        return array_map(fn($entry) => json_decode($entry, true), $found->fetchAll(PDO::FETCH_COLUMN));
    }
}
