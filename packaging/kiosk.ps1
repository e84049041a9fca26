# Shows the kiosk on a Windows machine from its start on, and nothing else. Run once, as an administrator:
#   powershell -ExecutionPolicy Bypass -File packaging\kiosk.ps1 -Account kiosk [-Undo]
#
# NOT TRIED on Windows yet: read docs/deploying.md first. It needs Windows 10 or 11 Enterprise, Education or IoT
# Enterprise; Home and Pro have no Shell Launcher. It expects the program where this script lies, set up
# (packaging\setup.ps1), and an ordinary local account that signs in by itself.
param(
    [Parameter(Mandatory = $true)][string]$Account,
    [switch]$Undo
)
$ErrorActionPreference = "Stop"
$Root = Split-Path -Parent $PSScriptRoot
$Python = Join-Path $Root ".venv\Scripts\pythonw.exe"
$Main = Join-Path $Root "main.py"
$Rule = "Aftercare Kiosk: no network"
$Class = [wmiclass]"\\localhost\root\standardcimv2\embedded:WESL_UserSetting"
$Sid = (New-Object System.Security.Principal.NTAccount($Account)).Translate(
    [System.Security.Principal.SecurityIdentifier]).Value

# What the user of the kiosk must not be offered; each is read when they sign in.
$Policies = @(
    @("HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI", "AllowEdgeSwipe", 0),
    @("HKLM:\SOFTWARE\Policies\Microsoft\Windows\Explorer", "DisableNotificationCenter", 1),
    @("HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System", "DisableTaskMgr", 1),
    @("HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System", "DisableLockWorkstation", 1),
    @("HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer", "NoAutoplayfordrivetype", 255)
)

if ($Undo) {
    $Class.RemoveCustomShell($Sid)
    Remove-NetFirewallRule -DisplayName $Rule -ErrorAction SilentlyContinue
    foreach ($Policy in $Policies) { Remove-ItemProperty -Path $Policy[0] -Name $Policy[1] -ErrorAction SilentlyContinue }
    Write-Host "Undone. Restart the machine."
    exit 0
}

if (-not (Test-Path $Python)) {
    Write-Host "First type: powershell -ExecutionPolicy Bypass -File packaging\setup.ps1"
    exit 2
}

# The shell of this account is the kiosk; whenever it ends, it is started anew (0).
Enable-WindowsOptionalFeature -Online -FeatureName Client-DeviceLockdown, Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
$Class.SetDefaultShell("explorer.exe", 1)
$Class.SetCustomShell($Sid, "`"$Python`" -I `"$Main`"", $null, $null, 0)
$Class.SetEnabled($true)

# Nothing of it reaches a network, in place of the fence that only Linux has.
Remove-NetFirewallRule -DisplayName $Rule -ErrorAction SilentlyContinue
foreach ($Direction in "Outbound", "Inbound") {
    New-NetFirewallRule -DisplayName $Rule -Direction $Direction -Program $Python -Action Block | Out-Null
}

foreach ($Policy in $Policies) {
    if (-not (Test-Path $Policy[0])) { New-Item -Path $Policy[0] -Force | Out-Null }
    Set-ItemProperty -Path $Policy[0] -Name $Policy[1] -Value $Policy[2] -Type DWord
}

# Shift pressed five times, and its kin, offer a window of settings: not for this machine.
foreach ($Keys in @(@("StickyKeys", "506"), @("ToggleKeys", "58"), @("Keyboard Response", "122"))) {
    $Path = "Registry::HKEY_USERS\.DEFAULT\Control Panel\Accessibility\$($Keys[0])"
    if (Test-Path $Path) { Set-ItemProperty -Path $Path -Name "Flags" -Value $Keys[1] }
}
Write-Host "Set up for $Account. Restart the machine."
