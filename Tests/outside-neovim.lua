-- A session of Neovim (0.7 or later) with the language server, without a screen. Run by outside-editors.sh.
-- Arguments by environment: PROGRAM, PROJECT.
local program, project = os.getenv('PROGRAM'), os.getenv('PROJECT')
local file = project .. '/regions/duinstreek/afspraken-2020.yaml'
local failures = 0

local function check(name, holds, shown)
  if not holds then failures = failures + 1 end
  io.stdout:write((holds and 'ok    ' or 'FOUT  ') .. name .. (shown and (': ' .. shown) or '') .. '\n')
end

-- Where a text stands: line and column, 0-based.
local function place(text, shift)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local start = line:find(text, 1, true)
    if start then return number - 1, start - 1 + (shift or 0) end
  end
  error('not in the file: ' .. text)
end

local function set(old, new)
  local number = place(old)
  local line = vim.api.nvim_buf_get_lines(0, number, number + 1, false)[1]
  local start, stop = line:find(old, 1, true)
  vim.api.nvim_buf_set_text(0, number, start - 1, number, stop, { new })
end

-- As docs/editors.md tells it, where this Neovim can.
local function settings()
  local lines, inside = {}, false
  for line in io.lines('docs/editors.md') do
    if line == '```' then inside = false end
    if inside then table.insert(lines, line) end
    if line == '```lua' then inside = true end
  end
  return (table.concat(lines, '\n'):gsub('/pad/naar/aanzet', program))
end

local client
if vim.lsp.start then
  vim.cmd('filetype on')
  assert(load(settings()))()
  vim.cmd('edit ' .. file)
  local clients = vim.lsp.get_clients or vim.lsp.get_active_clients
  vim.wait(10000, function() return #clients() > 0 end, 20)
  client = #clients() > 0 and clients()[1].id or nil
else
  vim.cmd('edit ' .. file)
  client = vim.lsp.start_client({ name = 'aanzet', cmd = { program, 'taalserver' }, root_dir = project })
  vim.lsp.buf_attach_client(0, client)
  vim.wait(10000, function() return vim.lsp.buf_get_clients(0)[client] ~= nil end, 20)
end

local function ask(method, number, column, more)
  local parameters = {
    textDocument = vim.lsp.util.make_text_document_params(0),
    position = { line = number, character = column },
  }
  local answers = vim.lsp.buf_request_sync(0, method, vim.tbl_extend('error', parameters, more or {}), 10000)
  for _, answer in pairs(answers or {}) do return answer.result, answer.error end
end

local function diagnostics(count)
  vim.wait(10000, function() return #vim.diagnostic.get(0) == count end, 20)
  return vim.diagnostic.get(0)
end

check('server starts', client ~= nil)

set('aan: lokaal-team', 'aan: lokaal-taem')
local found = diagnostics(1)
check('a wrong role is marked', #found == 1 and found[1].source == 'aanzet', found[1] and found[1].message:match('^[^\n]*'))
check('at its place', found[1] and found[1].lnum == place('aan: lokaal-taem') and found[1].col == 11)
set('aan: lokaal-taem', 'aan: lokaal-team')
check('and the mark goes', #diagnostics(0) == 0)

local hover = ask('textDocument/hover', place('regel: brief-van-vt', 8))
check('hover tells what a rule decides', hover and hover.contents.value:find('1 van 3 situaties', 1, true) ~= nil)

set('hoe: brief', 'hoe: ')
local items = ask('textDocument/completion', place('hoe: ', 5))
local words = {}
for _, item in ipairs((items or {}).items or {}) do table.insert(words, item.label) end
check('completion while a line is unfinished', vim.tbl_contains(words, 'gesprek'), table.concat(words, ' '))
set('hoe: ', 'hoe: brief')

local target = ask('textDocument/definition', place('wie: veilig-thuis', 5))
check('definition', target and target.uri:match('begrippen.yaml$') ~= nil, target and target.uri:match('[^/]*$'))

local outline = ask('textDocument/documentSymbol', 0, 0)
check('outline', outline and #outline > 5, outline and (#outline .. ' keys'))

local number, column = place('regel: brief-van-vt', 8)
local edit, problem = ask('textDocument/rename', number, column, { newName = 'brief' })
check('rename', edit and not problem)
if edit then vim.lsp.util.apply_workspace_edit(edit, 'utf-16') end
check('rename is applied', pcall(place, 'regel: brief') and not pcall(place, 'brief-van-vt'))
number, column = place('regel: brief', 8)
local _, refused = ask('textDocument/rename', number, column, { newName = 'Brief van VT' })
check('a wrong name is refused in Dutch', refused ~= nil, refused and refused.message)

vim.lsp.stop_client(client)
check('the server ends', vim.wait(10000, function() return vim.lsp.client_is_stopped(client) end, 20))
io.stdout:flush()
vim.cmd(failures == 0 and 'qall!' or 'cquit!')
