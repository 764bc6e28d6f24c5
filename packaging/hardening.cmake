# What makes a fault in the program harder to use against it. It holds for everything compiled here, third-party sources
# and generated ones too: one object without it takes its mark from the whole program. tests/architecture/elf.py reads the
# programs and tells whether it arrived.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)

check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# The types of build that are optimised; a sanitizer does better what FORTIFY does, and does not see through it.
set(optimised $<AND:$<CONFIG:Release,RelWithDebInfo,MinSizeRel>,$<NOT:$<BOOL:${RELAAS_SANITIZE}>>>)

if(MSVC)
    add_compile_options(/guard:cf /GS)
    add_link_options(/guard:cf /DYNAMICBASE /NXCOMPAT /HIGHENTROPYVA)
else()
    set(wanted
        -fstack-protector-strong # a frame that was written past its end is noticed on return
        -fstack-clash-protection # the stack cannot jump over its guard page
        -fcf-protection=full # indirect jumps and returns only where one was meant (x86)
        -ftrivial-auto-var-init=zero # no variable begins with what somebody left on the stack
        -fzero-call-used-regs=used-gpr # a function takes its values along when it returns
        -fno-delete-null-pointer-checks)
    if(NOT RELAAS_SANITIZE)
        list(APPEND wanted -fno-strict-overflow) # defines what the sanitizer is to report
    endif()
    foreach(flag IN LISTS wanted)
        string(MAKE_C_IDENTIFIER "RELAAS_HAS${flag}" known)
        check_cxx_compiler_flag(${flag} ${known})
        if(${known})
            add_compile_options(${flag})
        endif()
    endforeach()
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
    add_compile_options(
        "$<${optimised}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>"
        # The same program from whichever folder it was built in; a debug build keeps the paths a debugger needs.
        "$<${optimised}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>")
    if(NOT APPLE)
        add_link_options(LINKER:-z,relro,-z,now,-z,noexecstack,-z,separate-code,--as-needed)
    endif()
endif()
