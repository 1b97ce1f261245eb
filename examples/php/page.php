<?php
// What the page says. From public/index.php: $coprod, $store, $actor, $id, $people, $now, $mine, $posted, $faults.
declare(strict_types=1);

$words = json_decode(file_get_contents("$coprod/entry-forms/words.json"), true);
$seen = $store->of($id);
$help = [
    'safety' => ['label' => 'call the hub on 01632 960 001', 'href' => 'tel:+441632960001'],
    'complaint' => ['label' => 'write to the hub', 'href' => 'mailto:hub@example.org'],
];
$shared = [
    'action' => '/',
    'prefix' => 'hub',
    'hidden' => [['name' => 'token', 'value' => $_SESSION['token']], ['name' => 'once', 'value' => coprod_id()], ['name' => 'by', 'value' => $id]],
    'safety_label' => $help['safety']['label'],
    'safety_href' => $help['safety']['href'],
    'complaint_label' => $help['complaint']['label'],
    'complaint_href' => $help['complaint']['href'],
    'hat' => $words['hats'][$actor['perspective']],
];
$answered = coprod_own($mine(), 'hub');
$done = count(preg_grep('/^coprod:hub:rating:non-negotiables@1\/[^\/]+$/', array_keys($answered)));
$progress = str_replace(['{done}', '{of}'], [(string) $done, '8'], $words['progress']);
// Each form has its own controls, and what is wrong with them.
$form = function (string $part, string $kinds, array $values) use ($coprod, $shared, $help, $actor, $seen, $answered, $posted, $faults): string {
    $its = fn(string $name) => (bool) preg_match("/^coprod:hub:([a-z-]+-)?($kinds):/", $name);
    // What belongs to neither form is said in the first.
    $isAstray = fn(string $name) => !preg_match('/^coprod:hub:([a-z-]+-)?(feedback|answer|rating|note|evidence|people):/', $name);
    $wrong = array_values(array_filter($faults, fn($fault) => $its($fault['path']) || ($part === 'feedback-loop' && $isAstray($fault['path']))));
    $data = [
        ...['actor' => $actor, 'help' => $help, 'project' => ['schema' => 1, 'id' => 'pip', 'entries' => $seen]],
        'errors' => $wrong ? ['faults' => array_map(fn($fault) => $fault + ['message' => '', 'why' => '', 'mend' => ''], $wrong)] : null,
    ];
    return coprod_form(
        "$coprod/entry-forms/$part.html",
        $values + $shared + ['data' => $data],
        array_filter($answered, $its, ARRAY_FILTER_USE_KEY),
        array_filter($posted, $its, ARRAY_FILTER_USE_KEY),
        $wrong,
    );
};
$saved = $_SESSION['saved'] ?? null;
$slip = $_SESSION['slip'] ?? null;
unset($_SESSION['saved'], $_SESSION['slip']);
?>
<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title><?= $faults ? 'Error: ' : '' ?>How are we doing together?</title>
    <link rel="stylesheet" href="/coprod/embed.css">
    <link rel="stylesheet" href="/host.css">
    <script src="/host.js" type="module"></script>
  </head>
  <body data-token="<?= coprod_escape($_SESSION['token']) ?>" data-person="<?= coprod_escape($id) ?>">
    <header>
      <form method="post" action="/">
        <input type="hidden" name="token" value="<?= coprod_escape($_SESSION['token']) ?>">
        <p>
          You are <?= coprod_escape($people[$id]['name']) ?>.
          <?php foreach ($people as $other => $person): if ($other !== $id): ?>
          <button type="submit" name="person" value="<?= coprod_escape($other) ?>">Be <?= coprod_escape($person['name']) ?></button>
          <?php endif; endforeach; ?>
        </p>
      </form>
    </header>
    <main>
      <h1>How are we doing together?</h1>
      <p>You see here what you wrote, and what was answered to that. What all of us say together is not shown on this page.</p>
      <p role="status" id="saved"><?= $saved === null ? '' : ($saved === 0 ? 'There was nothing new to save.' : 'Saved. Thank you.') ?></p>
      <coprod-save-status><script type="application/json"><?= json_encode(['actor' => $actor], JSON_HEX_TAG | JSON_THROW_ON_ERROR) ?></script></coprod-save-status>
      <?php if ($slip !== null): ?>
      <section aria-labelledby="slip">
        <h2 id="slip"><?= coprod_escape($words['slip']) ?></h2>
        <p><strong><?= coprod_escape($slip) ?></strong></p>
        <p><?= coprod_escape($words['slipHow']) ?></p>
      </section>
      <?php endif; ?>
      <?= $form('feedback-loop', 'feedback|answer', coprod_feedback($seen, $id, $words)) ?>
      <?= $form('checklist', 'rating|note|evidence|people', ['progress' => $progress]) ?>
    </main>
  </body>
</html>
