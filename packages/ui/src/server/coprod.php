<?php
/**
 * Fills the entry forms of @coprod/ui and reads what they post, for servers that run PHP. One file, nothing besides PHP
 * 8.1 itself. It makes no decision: who may add what, and what each reader may see, are rules in TypeScript
 * (`mayAdd`, `viewFor`). So show a reader only what they wrote themselves, and what was answered to that.
 *
 *   $html = coprod_form('entry-forms/checklist.html', ['action' => '/', 'prefix' => 'hub', …], $own, $posted, $faults);
 *   ['entries' => $entries, 'faults' => $faults] = coprod_read(coprod_body(), $actor, $now);
 *
 * Never give it PHP's $_POST: that merges doubled names, changes others, and leaves out whatever is beyond max_input_vars.
 * A fault is ['code' => …, 'path' => the name of its control, or '' for the whole form].
 */
declare(strict_types=1);

const COPROD_TEXT = 10000;
const COPROD_LINK = 2000;
const COPROD_PEOPLE = 10000;
/** The most bytes and controls of one form: no form of ours has so many. */
const COPROD_BODY = 2000000;
const COPROD_CONTROLS = 2000;
const COPROD_RATINGS = ['in-place', 'partly', 'not-yet', 'not-sure', 'does-not-apply'];
/** What can stand beside a control, by the kind of entry that it makes; `code-…` is not among them. */
const COPROD_BESIDES = [
    'rating' => ['saw'],
    'note' => ['saw'],
    'evidence' => ['saw'],
    'feedback' => ['from', 'size', 'in-public'],
    'answer' => ['saw', 'why'],
    'people' => [],
];
/** The same for the steps of a stage tracker, which are read only where a host asks for them. */
const COPROD_STEPS = [
    'gate' => ['saw', 'why'],
    'stage' => ['saw', 'why'],
    'not-used' => ['saw', 'why'],
    'agreement' => ['saw', 'why'],
    'fixed' => ['saw', 'why', 'can-change'],
];
const COPROD_STAGES = ['co-planning', 'co-design', 'co-delivery', 'co-evaluation'];

/** Text for HTML, in an element or an attribute. */
function coprod_escape(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
}

/** JSON for a <script type="application/json">: nothing in it can end the script. */
function coprod_json(mixed $data): string
{
    return json_encode($data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
}

/** A random id of 128 bits. */
function coprod_id(): string
{
    return bin2hex(random_bytes(16));
}

/** The code of a slip, as `makeSlip` makes it, and the hash that is kept of it. */
function coprod_slip(): array
{
    $symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    $code = '';
    for ($i = 0; $i < 12; $i += 1) {
        $code .= ($i > 0 && $i % 4 === 0 ? '-' : '') . $symbols[random_int(0, 31)];
    }
    return ['code' => $code, 'hash' => hash('sha256', $code)];
}

/**
 * Fills a form. `$values`: each placeholder by its name; lists of such values for `<!-- each name -->`; what is empty
 * leaves `<!-- if name -->` out; `data` goes into the page as JSON. `$own` (name => value, from coprod_own) stands in its
 * controls, and so does `$posted`: boxes around what was typed and around what is wrong are open. `$faults` are said in the summary,
 * with a link where this form has a box for it, and at that box.
 */
function coprod_form(string $file, array $values, array $own = [], array $posted = [], array $faults = []): string
{
    $words = json_decode(file_get_contents(dirname($file) . '/words.json'), true, 16, JSON_THROW_ON_ERROR);
    $html = file_get_contents($file);
    $faults = array_map(fn($fault) => $fault + [
        'text' => ($fault['path'] === '' ? $words['tooMuch'] : null)
            ?? (preg_match('/^coprod:[\w-]+:(size|why)-/', $fault['path'], $beside) ? $words[$beside[1]][$fault['code']] ?? null : null)
            ?? $words['faults'][$fault['code']] ?? $words['faults']['unreadable'],
        'label' => '',
    ], $faults);
    // A link leads to a box; what has none is said without, and once.
    $blank = $faults ? coprod_fill($html, $values) : '';
    $hasBox = fn($fault) => str_contains($blank, ' id="' . coprod_escape($fault['path']) . '"');
    $others = array_column(array_filter($faults, fn($fault) => !$hasBox($fault)), null, 'text');
    $faults = array_filter($faults, $hasBox);
    $html = coprod_fill($html, $values + ['faults' => $faults, 'others' => $others, 'problem' => $faults || $others]);
    foreach ($own as $name => $value) {
        // What a control saw before has no control of its own until there is something.
        if (preg_match('/^coprod:[\w-]+:saw-/', (string) $name) && $value !== '') {
            $html = str_replace('</form>', '<input type="hidden" name="' . coprod_escape((string) $name) . '" value="' . coprod_escape($value) . '"></form>', $html);
        }
    }
    $wrong = [];
    foreach ($faults as ['path' => $path, 'text' => $text]) {
        $wrong[$path][$text] = $text; // what is said twice of one control stands there once
    }
    $wrong = array_map(fn($texts) => implode(' ', $texts), $wrong);
    return coprod_put_back(coprod_label($html, $faults), $own, $posted, $wrong);
}

function coprod_fill(string $html, array $values): string
{
    // In one pass: what was filled in is never read as a template again, whatever somebody typed.
    return preg_replace_callback('/<!-- (each|if) (\w+) -->(.*?)<!-- end \2 -->|\{\{(\w+)\}\}/s', function ($match) use ($values) {
        [, $how, $name, $inside] = $match;
        $value = $values[$match[4] ?? $name] ?? null;
        if ($how === '') {
            return $match[4] === 'data' ? coprod_json($value ?? '') : coprod_escape((string) $value);
        }
        if ($how === 'if') {
            return empty($value) ? '' : coprod_fill($inside, $values);
        }
        return implode('', array_map(fn($one) => coprod_fill($inside, $one + $values), $value ?? []));
    }, $html);
}

/** Each link of the summary says what its control is called, and in a checklist also whose row it stands in. */
function coprod_label(string $html, array $faults): string
{
    foreach ($faults as $fault) {
        $path = coprod_escape($fault['path']);
        $before = substr($html, 0, (int) strpos($html, ' id="' . $path . '"'));
        // Radios have no label for all of them, but a legend.
        $hasLabel = preg_match('/for="' . preg_quote($path, '/') . '">([^<]*)</', $html, $label);
        $words = coprod_stop($hasLabel ? $label[1] : coprod_last($before, 'legend'), ':');
        if (preg_match('/^coprod:[\w-]+:(rating|note|evidence):/', $fault['path'])) {
            $words = coprod_stop(coprod_last($before, 'h3'), '.') . $words;
        }
        $link = '<a class="cp-link" href="#' . $path . '">';
        $html = str_replace("$link ", $link . $words, $html);
    }
    return $html;
}

/** The words of the last such element in HTML, still escaped; '' where there is none. */
function coprod_last(string $html, string $name): string
{
    $at = strrpos($html, "<$name");
    return $at === false ? '' : trim(strip_tags((string) strstr(substr($html, $at), "</$name>", true)));
}

/** Words with something at their end before others come. What asks or ends a sentence stands for itself. */
function coprod_stop(string $words, string $stop): string
{
    return $words === '' ? '' : $words . (preg_match('/[?.!…][\p{Pe}\p{Pf}"\']*$/Du', $words) ? ' ' : "$stop ");
}

function coprod_attribute(string $attributes, string $name): ?string
{
    return preg_match('/\s' . $name . '="([^"]*)"/', $attributes, $found) ? html_entity_decode($found[1], ENT_QUOTES | ENT_HTML5, 'UTF-8') : null;
}

/** Puts values back into the controls of a form that was filled, opens the boxes around them, and says before each what is wrong with it. */
function coprod_put_back(string $html, array $own, array $posted, array $wrong): string
{
    $tag = '/<(\/?)(details|input|textarea)\b([^>]*)>/';
    $open = [];
    $opened = [];
    preg_match_all($tag, $html, $tags, PREG_SET_ORDER | PREG_OFFSET_CAPTURE);
    foreach ($tags as [[, $at], [$slash], [$name], [$attributes]]) {
        if ($name === 'details') {
            $slash === '' ? array_push($open, $at) : array_pop($open);
            continue;
        }
        $control = coprod_attribute($attributes, 'name') ?? '';
        $type = coprod_attribute($attributes, 'type');
        $holds = coprod_attribute($attributes, 'value') ?? '';
        $isTick = $type === 'radio' || $type === 'checkbox';
        // What stands there anyhow was not typed.
        $stands = $own[$control] ?? ($isTick && !str_contains($attributes, ' checked=""') ? '' : $holds);
        $value = $posted[$control] ?? '';
        $typed = !in_array($value, ['', $stands], true) && $type !== 'hidden' && (!$isTick || $value === $holds);
        if ($typed || isset($wrong[$control])) {
            $opened += array_fill_keys($open, true);
        }
    }
    return preg_replace_callback('/<(details|input|textarea)\b([^>]*)>(?:([^<]*)<\/textarea>)?/', function ($match) use ($own, $posted, $wrong, $opened) {
        [[$whole, $at], [$name], [$attributes]] = $match;
        if ($name === 'details') {
            // Of boxes with one name only one stays open.
            return isset($opened[$at]) ? '<details open=""' . preg_replace('/\sname="[^"]*"/', '', $attributes) . '>' : $whole;
        }
        $control = coprod_attribute($attributes, 'name') ?? '';
        $type = coprod_attribute($attributes, 'type') ?? 'text';
        $attributes = rtrim($attributes, '/'); // of <input …/>
        $isWrong = isset($wrong[$control]) && $type !== 'hidden';
        $said = '';
        if ($isWrong) {
            $attributes = str_replace(' aria-invalid="false"', '', $attributes) . ' aria-invalid="true"';
        }
        if ($isWrong && $type !== 'radio' && $type !== 'checkbox') {
            $id = coprod_escape("$control-fault");
            // No <p>: some controls stand inside a label.
            $said = '<span class="cp-problem cp-line" id="' . $id . '">' . coprod_escape($wrong[$control]) . '</span>';
            $attributes = str_replace(' aria-describedby="', ' aria-describedby="' . $id . ' ', $attributes, $isDescribed);
            $attributes .= $isDescribed ? '' : ' aria-describedby="' . $id . '"';
        }
        $end = $name === 'textarea' ? '</textarea>' : '';
        $value = $posted[$control] ?? $own[$control] ?? null;
        if ($value === null || $type === 'hidden') {
            return $said . '<' . $name . $attributes . '>' . ($match[3][0] ?? '') . $end;
        }
        if ($name === 'textarea') {
            return $said . '<textarea' . $attributes . ">\n" . coprod_escape($value) . $end;
        }
        if ($type === 'radio' || $type === 'checkbox') {
            $plain = str_replace(' checked=""', '', $attributes);
            return '<input' . (coprod_attribute($attributes, 'value') === $value ? ' checked=""' : '') . $plain . '>';
        }
        $plain = preg_replace('/\svalue="[^"]*"/', '', $attributes);
        return $said . '<input value="' . coprod_escape($value) . '"' . $plain . '>';
    }, $html, -1, $count, PREG_OFFSET_CAPTURE);
}

/** The body of this request; null where it did not come whole. Of one that is too long it gives so much that coprod_read sees that. */
function coprod_body(): ?string
{
    $body = file_get_contents('php://input', length: COPROD_BODY + 1);
    return strlen($body) < min((int) ($_SERVER['CONTENT_LENGTH'] ?? 0), COPROD_BODY + 1) ? null : $body;
}

/** A form's body as pairs. Of one that is too long only those that are whole. */
function coprod_pairs(string $body): iterable
{
    if (strlen($body) > COPROD_BODY) {
        $body = substr($body, 0, (int) strrpos(substr($body, 0, COPROD_BODY), '&'));
    }
    for ($at = 0; $at < strlen($body); $at = $end + 1) {
        $end = strpos($body, '&', $at);
        $end = $end === false ? strlen($body) : $end;
        yield array_map('urldecode', explode('=', substr($body, $at, $end - $at), 2) + ['', '']);
    }
}

/** Text as it is stored: line ends as \n, no characters that hide or turn words, composed where PHP can. */
function coprod_text(string $text): string
{
    $text = htmlspecialchars_decode(htmlspecialchars($text, ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8'), ENT_NOQUOTES);
    $text = preg_replace('/\r\n?/', "\n", $text);
    $text = preg_replace('/[\x{202A}-\x{202E}\x{2066}-\x{2069}\x{0000}-\x{0008}\x{000B}-\x{001F}\x{007F}]/u', '', $text);
    $text = class_exists('Normalizer') ? \Normalizer::normalize($text) : $text;
    return preg_replace('/^[\s\x{FEFF}\p{Z}]+|[\s\x{FEFF}\p{Z}]+$/u', '', $text);
}

/**
 * Reads a posted form, as `safeParseFormData` does, but for the steps of those who work there: answers, notes, links,
 * something said, and whether an answer helped. `$actor`: ['id' => …, 'perspective' => …]. `$now`: ISO 8601 in UTC
 * with milliseconds. `$own`: what they wrote before; what they say again in the same words is left out. `$slipHash`: from coprod_slip, where somebody may say something without a name.
 * `$steps`: also the steps of a stage tracker; who may take them is a rule (`mayAdd`), so ask it before you keep any.
 * Of a form that is too long, has too many controls or did not come whole (null) nothing is made: one fault says so.
 *
 * @return array{entries: list<array>, faults: list<array{code: string, path: string}>, posted: array<string, string>}
 */
function coprod_read(?string $body, array $actor, string $now, array $own = [], ?string $slipHash = null, bool $steps = false): array
{
    $besides = COPROD_BESIDES + ($steps ? COPROD_STEPS : []);
    $kinds = implode('|', array_keys($besides));
    $values = [];
    $posted = [];
    $faults = [];
    $wrong = function (string $code, string $path) use (&$faults): void {
        if (count($faults) < 100) {
            $faults[] = ['code' => $code, 'path' => $path];
        }
    };
    $unknown = 0;
    $shape = "/^coprod:([\\w-]+):((?:([a-z-]+?)-)?($kinds)):([\\w.:@\\/-]{1,200})$/D";
    foreach (coprod_pairs($body ?? '') as [$name, $raw]) {
        if (!str_starts_with($name, 'coprod:')) {
            continue;
        }
        if (!preg_match($shape, $name, $found) || ($found[3] !== '' && !in_array($found[3], $besides[$found[4]], true))) {
            if (!preg_match('/^coprod:[\w-]+:(list|code):[\w.:@\/-]{1,200}$/D', $name)) {
                $wrong('unknown-key', 'key ' . ($unknown += 1));
            }
            continue;
        }
        if (!array_key_exists($name, $values)) {
            $values[$name] = coprod_text($raw);
            $posted[$name] = $values[$name];
        } elseif ($values[$name] !== null) {
            $values[$name] = null;
            $wrong('doubled', $name);
        }
    }
    if ($body === null || strlen($body) > COPROD_BODY || count($values) > COPROD_CONTROLS) {
        return ['entries' => [], 'faults' => [['code' => 'too-many', 'path' => '']], 'posted' => $posted];
    }
    $entries = [];
    $done = [];
    $values = array_diff_key($values, coprod_kept($values, $own, $actor['id']));
    foreach (array_keys($values) as $name) {
        preg_match($shape, $name, $found);
        [, $prefix, , $beside, $kind, $about] = $found;
        $maker = "coprod:$prefix:$kind:$about";
        if (isset($done[$maker]) || ($beside !== '' && array_key_exists($maker, $values)) || $kind === 'people') {
            continue;
        }
        $done[$maker] = true;
        $of = fn(string $one) => "coprod:$prefix:$one-$kind:$about";
        $names = [$maker, ...array_map($of, $besides[$kind])];
        if (array_filter($names, fn($one) => array_key_exists($one, $values) && $values[$one] === null)) {
            continue; // which was meant?
        }
        $given = fn(string $one) => $values[$of($one)] ?? '';
        $value = $values[$maker] ?? '';
        $saw = preg_split('/ /', $given('saw'), 102, PREG_SPLIT_NO_EMPTY);
        if ($value === '' && (!$saw || !array_key_exists($maker, $values))) {
            if ($given('why') !== '') {
                $wrong('missing', $maker);
            }
            continue;
        }
        $people = $kind === 'rating' ? coprod_people($values, $prefix, $about) : 1;
        if ($people === null) {
            continue; // nobody knows for how many it is
        }
        $read = count($saw) > 100 || preg_grep('/^[\w-]{1,200}$/D', $saw, PREG_GREP_INVERT)
            ? [['bad-format', $maker]]
            : (isset(COPROD_STEPS[$kind])
                ? coprod_step($kind, $value, $about, $given, $of, $maker)
                : coprod_data($kind, $value, $given, $of, $maker, $actor, $slipHash, $entries));
        if (array_is_list($read)) {
            foreach ($read as [$code, $path]) {
                $wrong($code, $path);
            }
            continue;
        }
        $entry = ['id' => coprod_id(), 'kind' => $kind, 'at' => $now, 'by' => $actor['id']];
        if (!in_array($kind, ['feedback', 'gate', 'stage', 'not-used', 'fixed'], true)) {
            $entry['about'] = $about;
        }
        if ($saw) {
            $entry['replaces'] = $saw;
        }
        $entry['data'] = $read + ($people > 1 ? ['people' => $people] : []);
        if (count($saw) === 1 && coprod_said_already($entry, $saw[0], $own)) {
            continue;
        }
        array_push($entries, ...coprod_with($entry, $given, $slipHash, $entries));
        if (!in_array($kind, ['rating', 'note', 'evidence'], true)) {
            $posted = array_diff_key($posted, array_flip($names)); // a step that was taken is not offered again
        }
    }
    foreach ($values as $name => $value) {
        preg_match($shape, $name, $found);
        if ($found[4] === 'people' && $value !== null && coprod_size($value) === 0) {
            $wrong('too-few', $name);
        }
    }
    return ['entries' => $entries, 'faults' => $faults, 'posted' => $posted];
}

/**
 * The answers that stay as they are, by their names: they say what was said before, and the number in the form is not for
 * them. Where that is another than the page began with, it is for the group's answers that had the number before.
 */
function coprod_kept(array $values, array $own, string $by): array
{
    $answers = array_column(array_filter($own, fn($one) => $one['kind'] === 'rating' && $one['by'] === $by && $one['data']), null, 'id');
    $when = fn(string $id) => [$answers[$id]['at'], $id];
    $size = fn(string $id) => $answers[$id]['data']['people'] ?? 1;
    $seen = [];
    $last = [];
    foreach (preg_grep('/^coprod:[\w-]+:saw-rating:/', array_keys($values)) as $name) {
        $ids = preg_split('/ /', $values[$name] ?? '', 102, PREG_SPLIT_NO_EMPTY);
        $known = array_filter($ids, fn($id) => isset($answers[$id]));
        $key = strstr(str_replace(':saw-rating:', ':people:', $name) . '/', '/', true);
        foreach ($known as $id) {
            $last[$key] = isset($last[$key]) && $when($last[$key]) > $when($id) ? $last[$key] : $id;
        }
        $seen[str_replace(':saw-', ':', $name)] = [$key, $known, count($known) === count($ids)];
    }
    $kept = [];
    foreach ($seen as $name => [$key, $known, $isAll]) {
        $people = array_key_exists($key, $values) ? coprod_size($values[$key] ?? '') : 1;
        $began = isset($last[$key]) ? $size($last[$key]) : 1;
        $same = array_filter($known, fn($id) => $answers[$id]['data']['rating'] === ($values[$name] ?? null));
        $stays = array_filter($same, fn($id) => $size($id) !== $people && !($size($id) === $began && $began > 1 && $people > 1));
        if ($people > 0 && $isAll && $stays) {
            $kept[$name] = true;
        }
    }
    return $kept;
}

/** Did they say just this in the one entry that the new one would replace? */
function coprod_said_already(array $entry, string $saw, array $own): bool
{
    $plain = fn(array $data) => array_diff_key($data, ['title' => 0, 'perspective' => 0]);
    foreach ($own as ['id' => $id, 'kind' => $kind, 'by' => $by, 'data' => $data]) {
        if ($id === $saw) {
            return $kind === $entry['kind'] && $by === $entry['by'] && $plain($data ?? []) == $plain($entry['data']);
        }
    }
    return false;
}

/** What stands in the controls of somebody who wrote `$own` before: their answers, and what these would replace. */
function coprod_own(array $own, string $prefix): array
{
    $replaced = array_merge([], ...array_map(fn($entry) => $entry['replaces'] ?? [], $own));
    $fields = ['rating' => 'rating', 'note' => 'text', 'evidence' => 'link'];
    $posted = [];
    usort($own, fn($one, $other) => [$one['at'], $one['id']] <=> [$other['at'], $other['id']]);
    foreach ($own as $entry) {
        $field = $fields[$entry['kind']] ?? null;
        if ($field === null || $entry['data'] === null || in_array($entry['id'], $replaced, true)) {
            continue;
        }
        $name = fn(string $what) => "coprod:$prefix:$what:{$entry['about']}";
        $posted[$name($entry['kind'])] = (string) $entry['data'][$field];
        $saw = $name("saw-{$entry['kind']}");
        $posted[$saw] = trim(($posted[$saw] ?? '') . ' ' . $entry['id']);
        if ($entry['kind'] === 'rating') {
            // For as many as they answered last: else the next Save would say that it is one.
            $posted["coprod:$prefix:people:" . strstr($entry['about'], '/', true)] = (string) ($entry['data']['people'] ?? 1);
        }
    }
    return $posted;
}

/**
 * What goes into `feedback-loop.html` for somebody who said things: `$seen` holds what they wrote, and what was decided,
 * told and answered about that.
 */
function coprod_feedback(array $seen, string $actor, array $words): array
{
    $newest = function (string $kind, string $about) use ($seen): ?array {
        $found = array_filter($seen, fn($one) => $one['kind'] === $kind && ($one['about'] ?? '') === $about && $one['data'] !== null);
        usort($found, fn($one, $other) => $one['at'] <=> $other['at']);
        return array_pop($found);
    };
    $day = fn(string $at) => date_create($at)->setTimezone(timezone_open('Europe/London'))->format('j F Y');
    $told = [];
    $waiting = [];
    foreach ($seen as $item) {
        if ($item['kind'] !== 'feedback' || $item['by'] !== $actor || $item['data'] === null) {
            continue;
        }
        $decision = $newest('decision', $item['id']);
        $telling = $decision ? $newest('told', $decision['id']) : null;
        $answer = $telling ? $newest('answer', $telling['id']) : null;
        $outcome = $decision ? $words['outcomes'][$decision['data']['outcome']] : $words['noneYet'];
        $shown = ['item' => $item['id'], 'said' => $item['data']['text'], 'said_on' => $day($item['at'])];
        if ($telling && !$answer) {
            $groups = array_map(fn($hat) => $words['groups'][$hat], $decision['data']['decidedBy']);
            $told[] = $shown + [
                'outcome' => $outcome,
                'decision' => implode(' ', array_filter([$decision['data']['what'] ?? '', $decision['data']['why'] ?? ''])),
                'decided_by' => str_replace('{groups}', implode(', ', $groups), $words['decidedBy']),
                'told' => $telling['id'],
                'told_on' => $day($telling['at']),
                'summary' => $telling['data']['summary'],
            ];
        } else {
            $story = !$answer ? [] : [
                ...[$outcome, $decision['data']['what'] ?? '', $decision['data']['why'] ?? '', $telling['data']['summary'] ?? ''],
                ...[str_replace('{answer}', $words['answers'][$answer['data']['answer']], $words['answered']), $answer['data']['why'] ?? ''],
            ];
            $waiting[] = $shown + ['status' => trim(implode('', array_map(fn($part) => coprod_stop($part, '.'), $story))) ?: $outcome];
        }
    }
    $count = count($told) + count($waiting);
    return ['told' => $told, 'waiting' => $waiting, 'counts' => str_replace('{count}', (string) $count, $words['counts'])];
}

/** How many people a box says; 0 where that is no number, or too many. */
function coprod_size(string $value): int
{
    $size = preg_match('/^\d{1,7}$/D', $value) ? (int) $value : 0;
    return $size <= COPROD_PEOPLE ? $size : 0;
}

/** For how many an answer is; null where that cannot be read. */
function coprod_people(array $values, string $prefix, string $about): ?int
{
    $name = "coprod:$prefix:people:" . (strstr($about, '/', true) ?: '');
    return array_key_exists($name, $values) ? (coprod_size($values[$name] ?? '') ?: null) : 1;
}

/** What is wrong with words: too long, or no words. */
function coprod_long(string $words, string $path, int $most = COPROD_TEXT): array
{
    // No letter has more than 4 bytes; to count the letters of a huge text takes seconds.
    return strlen($words) > 4 * $most || iconv_strlen($words, 'UTF-8') > $most ? [['too-long', $path]] : [];
}

/** The data of a step in a stage tracker; or all that is wrong, each with the name of its control. */
function coprod_step(string $kind, string $value, string $about, callable $given, callable $of, string $maker): array
{
    $why = $given('why');
    $long = coprod_long($why, $of('why'));
    $reason = fn(array $data) => $why === '' ? [['missing', $of('why')]] : ($long ?: $data + ['why' => $why]);
    $plain = fn(array $data) => $long ?: $data + ($why === '' ? [] : ['why' => $why]);
    $isStage = in_array($about, COPROD_STAGES, true);
    if ($kind === 'gate' && $isStage && ($value === 'go' || $value === 'anyway')) {
        return $value === 'go' && $why === '' ? ['anyway' => false, 'to' => $about] : $reason(['anyway' => true, 'to' => $about]);
    }
    if ($kind === 'stage' && $isStage && $value === 'back') {
        return $reason(['move' => 'back', 'stage' => $about]);
    }
    if ($kind === 'stage' && $isStage && $value === 'on') {
        return $why === '' ? ['move' => 'on', 'stage' => $about] : [['bad-value', $of('why')]];
    }
    if ($kind === 'not-used' && $about === 'co-delivery' && $value === 'leave-out') {
        return $reason(['stage' => $about]);
    }
    if ($kind === 'agreement' && ($value === 'yes' || $value === 'no')) {
        return $plain(['agrees' => $value === 'yes']);
    }
    if ($kind === 'fixed') {
        $canChange = $given('can-change') === '' ? 'not-known' : $given('can-change');
        $wrongs = [...($value === '' ? [['bad-value', $maker]] : coprod_long($value, $maker)), ...$long];
        if (!in_array($canChange, ['yes', 'no', 'not-known'], true)) {
            $wrongs[] = ['bad-value', $of('can-change')];
        }
        return $wrongs ?: $plain(['what' => $value, 'canChange' => $canChange]);
    }
    return [['bad-value', $maker]];
}

/** The data of an entry; or all that is wrong, each with the name of its control. */
function coprod_data(string $kind, string $value, callable $given, callable $of, string $maker, array $actor, ?string $slipHash, array $made): array
{
    switch ($kind) {
        case 'rating':
            return in_array($value, COPROD_RATINGS, true)
                ? ['rating' => $value, 'perspective' => $actor['perspective']]
                : [['bad-value', $maker]];
        case 'note':
            return coprod_long($value, $maker) ?: ['text' => $value];
        case 'evidence':
            if (strlen($value) > 4 * COPROD_LINK) {
                return [['too-long', $maker]];
            }
            $link = preg_match('/^[\w-]+(\.[\w-]+)+([\/?#]|$)/D', $value) ? "https://$value" : $value;
            $safe = parse_url($link, PHP_URL_HOST) && preg_match('/^https?:\/\/[^\s\\\\\/?#@]+(?:[\/?#][^\s\\\\]*)?$/iD', $link);
            return coprod_long($link, $maker, COPROD_LINK) ?: ($link === '' || $safe ? ['link' => $link ?: null] : [['bad-link', $maker]]);
        case 'answer':
            $why = $given('why');
            $long = coprod_long($why, $of('why'));
            return in_array($value, ['yes', 'partly-will-do', 'no'], true)
                ? ($long ?: ['answer' => $value] + ($why === '' ? [] : ['why' => $why]))
                : [['bad-value', $maker]];
    }
    $from = $given('from');
    $people = coprod_size($given('size'));
    $claimed = in_array('claim', array_column($made, 'kind'), true);
    $wrongs = coprod_long($value, $maker);
    $check = fn(bool $isWrong, string $code, string $beside) => $isWrong ? [[$code, $of($beside)]] : [];
    $wrongs = [
        ...$wrongs,
        ...$check(!in_array($given('in-public'), ['', 'yes'], true), 'bad-value', 'in-public'),
        ...$check($from === '', 'missing', 'from'),
        ...$check(!in_array($from, ['', 'one', 'group', 'nameless'], true), 'bad-value', 'from'),
        ...$check($from === 'group' && $people < 2, 'too-few', 'size'),
        ...$check($from !== 'group' && $given('size') !== '', 'bad-value', 'size'),
        ...$check($from === 'nameless' && $slipHash === null, 'missing', 'from'),
        ...$check($from === 'nameless' && $claimed, 'doubled', 'from'),
    ];
    return $wrongs ?: ['from' => $from, 'text' => $value] + ($from === 'group' ? ['people' => $people] : []);
}

/** Something said, with the claim of whoever gives no name, and with their yes to showing it in public. */
function coprod_with(array $entry, callable $given, ?string $slipHash, array $made): array
{
    if ($entry['kind'] !== 'feedback') {
        return [$entry];
    }
    $isNameless = $entry['data']['from'] === 'nameless';
    $entry['by'] = $isNameless ? coprod_id() : $entry['by'];
    $who = ['at' => $entry['at'], 'by' => $entry['by']];
    $all = [$entry];
    if ($isNameless) {
        $all[] = ['id' => coprod_id(), 'kind' => 'claim', ...$who, 'about' => $entry['id'], 'data' => ['codeHash' => $slipHash]];
    }
    $saidYes = array_filter($made, fn($one) => $one['kind'] === 'consent' && $one['by'] === $entry['by']);
    if ($given('in-public') === 'yes' && !$saidYes) {
        $all[] = ['id' => coprod_id(), 'kind' => 'consent', ...$who, 'data' => ['use' => 'words-in-public', 'given' => true]];
    }
    return $all;
}
