<?php
// One page of a council's site in plain PHP: forms without script, the same page taken over where script runs.
declare(strict_types=1);

$coprod = getenv('COPROD_DIST') ?: __DIR__ . '/coprod';
require "$coprod/entry-forms/coprod.php";
require dirname(__DIR__) . '/store.php';

header("Content-Security-Policy: default-src 'self'; script-src 'self'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'");
header('X-Content-Type-Options: nosniff');
header('Referrer-Policy: same-origin');
header('Cache-Control: no-store');

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$files = ['/coprod/embed.js' => 'text/javascript', '/coprod/embed.css' => 'text/css', '/coprod/autosave.js' => 'text/javascript'];
if (isset($files[$path])) {
    header("Content-Type: $files[$path]");
    readfile($coprod . substr($path, strlen('/coprod')));
    exit();
}
if (PHP_SAPI === 'cli-server' && in_array($path, ['/host.css', '/host.js'], true)) {
    return false; // the server sends the file
}

session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax', 'use_strict_mode' => true]);
$_SESSION['token'] ??= coprod_id(); // a new one with each sign-in
$isPost = $_SERVER['REQUEST_METHOD'] === 'POST';
$body = $isPost ? coprod_body() : '';
$isJson = str_starts_with($_SERVER['CONTENT_TYPE'] ?? '', 'application/json');
$own = [];
foreach ($isJson ? [] : coprod_pairs($body ?? '') as [$name, $value]) {
    $own += in_array($name, ['token', 'once', 'by', 'person'], true) ? [$name => $value] : [];
}
$isOld = false;
$token = $isJson ? $_SERVER['HTTP_X_TOKEN'] ?? '' : $own['token'] ?? '';
if ($isPost && $body !== null && !hash_equals($_SESSION['token'], $token)) {
    if ($isJson) {
        answer(401); // not refused: it stays on the device, and goes out with the next page's token
    }
    $isOld = true; // nothing is saved, and what was typed stands in the page again
}

// A real site has a sign-in of its own: this list is in its place.
$people = ['amina' => ['name' => 'Amina', 'perspective' => 'lived-experience'], 'ruth' => ['name' => 'Ruth', 'perspective' => 'profession']];
$person = $own['person'] ?? '';
if ($isPost && !$isOld && isset($people[$person])) {
    session_regenerate_id(true);
    $_SESSION['token'] = coprod_id(); // what another tab still holds was written by somebody else
    $_SESSION['person'] = $person;
    answer(303, to: '/');
}
$id = $_SESSION['person'] ?? 'amina';
$actor = ['id' => $id, 'perspective' => $people[$id]['perspective']];
$store = new Store(getenv('COPROD_STORE') ?: dirname(__DIR__) . '/entries.sqlite');
$now = gmdate('Y-m-d\TH:i:s.') . sprintf('%03dZ', (int) (microtime(true) * 1000) % 1000);

if ($path === '/entries' && $isPost) {
    $entry = json_decode($body ?? '', true);
    $why = refused($entry, $actor, $now);
    if ($why === null && !$store->add($entry)) {
        $why = 'This was saved before with other words.';
    }
    answer($why === null ? 204 : 422, ['why' => $why]);
}
if ($path !== '/') {
    answer(404, ['why' => 'There is no such page.']);
}

$mine = fn() => array_values(array_filter($store->of($id), fn($entry) => $entry['by'] === $id));
$posted = [];
$faults = [];
if ($isPost) {
    $slip = coprod_slip();
    ['entries' => $made, 'faults' => $faults, 'posted' => $posted] = coprod_read($body, $actor, $now, $mine(), $slip['hash']);
    $once = $own['once'] ?? '';
    if ($isOld) {
        $isSame = ($own['by'] ?? '') === $id; // else somebody else would see what was typed
        $posted = [];
        foreach ($isSame ? coprod_pairs($body) : [] as [$name, $value]) {
            $posted += str_starts_with($name, 'coprod:') ? [$name => coprod_text($value)] : [];
        }
        $why = $isSame ? 'You were away for long, so this is not saved yet. Please save it again.' : 'Somebody else uses this page now, so nothing was saved.';
        $faults = [['code' => 'unreadable', 'path' => 'old', 'text' => $why]];
    } elseif ($made && !in_array($once, $_SESSION['once'] ?? [], true)) { // pressed twice, or loaded again: saved once
        foreach ($made as $entry) {
            $store->add($entry);
        }
        if (in_array('claim', array_column($made, 'kind'), true)) {
            $_SESSION['slip'] = $slip['code'];
        }
        $_SESSION['once'] = array_slice([...$_SESSION['once'] ?? [], $once], -50);
    }
    if ($faults === []) {
        $_SESSION['saved'] = count($made);
        answer(303, to: '/');
    }
    http_response_code(422);
}
require dirname(__DIR__) . '/page.php';

/** Why an entry that came by script is not kept; null where it is. A real site asks the rules, too: `mayAdd` on a server with Node. */
function refused(mixed $entry, array $actor, string $now): ?string
{
    $kinds = ['rating', 'note', 'evidence', 'feedback', 'answer', 'claim', 'consent'];
    if (!is_array($entry) || !in_array($entry['kind'] ?? null, $kinds, true) || !is_array($entry['data'] ?? null)) {
        return 'This page cannot keep that.';
    }
    $isSlip = in_array($entry['kind'], ['feedback', 'claim', 'consent'], true); // without a name it is by a random id
    foreach (['id', 'by', 'at', 'about'] as $name) {
        if (!is_string($entry[$name] ?? '')) {
            return 'This page cannot keep that.';
        }
    }
    if (strlen(json_encode($entry, JSON_UNESCAPED_UNICODE)) > 5 * COPROD_TEXT) {
        return 'This is too long. Please make it shorter.';
    }
    $byOther = ($entry['by'] ?? '') !== $actor['id'] && !($isSlip && preg_match('/^[\w-]{16,}$/D', (string) ($entry['by'] ?? '')));
    if ($byOther || isset($entry['enteredBy']) || ($entry['data']['perspective'] ?? $actor['perspective']) !== $actor['perspective']) {
        return 'You are not signed in as who wrote this.';
    }
    $at = (string) ($entry['at'] ?? '');
    if (!preg_match('/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/D', $at) || strtotime($at) === false || strtotime($at) > strtotime($now) + 300 || !preg_match('/^[\w-]{1,200}$/D', (string) ($entry['id'] ?? ''))) {
        return 'The clock of this device is wrong.';
    }
    return null;
}

function answer(int $status, array $data = [], ?string $to = null): never
{
    http_response_code($status);
    if ($to !== null) {
        header("Location: $to");
    } else {
        header('Content-Type: application/json');
        echo $status === 204 ? '' : coprod_json($data);
    }
    exit();
}
